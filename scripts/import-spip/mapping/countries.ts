import { foldLetters, toId } from '../../../src/lib/text.ts';

/** A country as our vocabulary has it. */
export interface CountryFacts {
  slug: string;
  name: string;
  code: string;
  zone: string;
  /** « au Liban », « en Haïti ». */
  within: string;
}

/** The countries of each zone but Africa, by their codes (ISO 3166-1). */
const ZONES: Readonly<Record<string, string>> = {
  Amériques:
    'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  Asie: 'AF AM AU AZ BD BN BT CN FJ GE ID IN JP KG KH KI KP KR KZ LA LK MH MM MN MV MY NP NR NZ PG PH PK PW SB SG TH TJ TL TM TO TV TW UZ VN VU WS',
  Europe:
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK',
  'Proche-Orient et Maghreb': 'AE BH DZ EG IL IQ IR JO KW LB LY MA MR OM PS QA SA SY TN YE',
  Afrique:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW',
};

/** Names of the trade, beside those of the standard. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  palestine: 'PS',
  coree: 'KR',
  'coree du sud': 'KR',
  'republique de coree': 'KR',
  birmanie: 'MM',
  'cote d ivoire': 'CI',
  'republique democratique du congo': 'CD',
  'republique dominicaine': 'DO',
  'territoires palestiniens': 'PS',
};

/** Places whose name ends like those said with « en » and is not, or the other way. */
const MASCULINE = new Set(['MX', 'KH', 'MZ', 'ZW', 'BZ', 'SR']);
const WITHOUT_ARTICLE = new Set(['MG', 'CU', 'CY', 'MT', 'MU', 'DJ', 'SG', 'BH', 'OM']);
const PLURAL = new Set(['US', 'NL', 'KM', 'PH', 'AE', 'SC', 'MV', 'BS', 'FJ', 'PS']);

const names = new Intl.DisplayNames(['fr'], { type: 'region' });

const key = (name: string) =>
  foldLetters(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const CODES = new Map(
  Object.values(ZONES)
    .flatMap((codes) => codes.split(' '))
    .map((code) => [key(names.of(code) ?? code), code] as const),
);

/**
 * The country that a title names, whatever stands around it: « Groupe-pays Maroc », « 50. Maroc ».
 * @example findCountry('Groupe-pays Maroc') → { slug: 'maroc', name: 'Maroc', code: 'MA', zone: 'Proche-Orient et Maghreb', within: 'au Maroc' }
 */
export function findCountry(title: string): CountryFacts | undefined {
  const words = key(title.replace(/^\s*\d+\.\s+/, '')).replace(
    /^(?:groupe pays|groupe|pays|fonds) /,
    '',
  );
  const code = OTHER_NAMES[words] ?? CODES.get(words);
  if (code === undefined) return undefined;
  const name = words === 'palestine' ? 'Palestine' : (names.of(code) ?? title);
  const [zone = 'Afrique'] =
    Object.entries(ZONES).find(([, codes]) => codes.split(' ').includes(code)) ?? [];
  return { slug: toId(name), name, code, zone, within: within(name, code) };
}

function within(name: string, code: string): string {
  if (WITHOUT_ARTICLE.has(code)) return `à ${name}`;
  if (PLURAL.has(code))
    return code === 'PS' && name === 'Palestine'
      ? `en ${name}`
      : `dans les ${name}`.replace(
          /^dans les (?=États|Pays|Comores|Philippines|Émirats|Seychelles|Maldives|Bahamas|Fidji)/,
          'aux ',
        );
  const isFeminine = code === 'HT' || (name.endsWith('e') && !MASCULINE.has(code));
  return isFeminine || /^[aeiouéèêîœ]/i.test(name) ? `en ${name}` : `au ${name}`;
}
