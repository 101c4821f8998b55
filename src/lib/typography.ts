import type { Language } from './language.ts';

/** No-break space: before a colon, inside « », between a number and its unit. */
export const NBSP = '\u00A0';
/** Narrow no-break space: before ; ! ? and between thousands. */
export const NNBSP = '\u202F';

/** Addresses are not prose: they pass untouched. */
const ADDRESS = /(https?:\/\/[^\s<>«»"]+|\b[\w.+-]+@[\w-]+\.[\w.-]+)/;

type Rule = readonly [RegExp, string];

/** Within a French quotation, another has English marks (Imprimerie nationale, « Guillemets »). */
const OUTSIDE = String.raw`(?<!«[^»]*)`;

/** These come first, so that the spacing rules see « » only; an address may stand between quotes. */
const QUOTES: readonly Rule[] = [
  [/(?<=«[^»]*)"([^"«»]*)"(?=[^«]*»)/g, '“$1”'],
  [new RegExp(`${OUTSIDE}"([^"]*)"`, 'g'), '« $1 »'],
  [new RegExp(`${OUTSIDE}[“„]([^“”„]*)”`, 'g'), '« $1 »'],
  [
    new RegExp(`${OUTSIDE}(?<=^|[\\s(])'(\\p{L}[^'"«»]*[\\p{L}\\p{N}])'(?=$|[\\s).,;:!?])`, 'gu'),
    '« $1 »',
  ],
];

/** What a number measures; a whole word each. */
const UNITS =
  /(?<=\d) (?=[%‰€$£]|°C|[kM]€|Md€|m²|m³|km²|(?:h|min|km|cm|mm|m|kg|g|t|ha|kWh|MWh?|GWh?|To|Go|Mo|ko|millions?|milliards?)(?![\p{L}\p{N}]))/gu;

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Words that may follow a number without being what it counts; streets, which maps look up as typed. */
const NO_NOUN =
  '(?!(?:pour|dans|avec|sans|sur|par|sous|vers|chez|qui|que|dont|rue|avenue|boulevard|place|quai|cours|allée|chemin|impasse|bis|ter|est|sont|puis|mais|car|ont|les|des|une|aux)\\b)';

/** A text may begin or end where an element does: « l'<a>eau</a> : » comes as « l' », « eau », « : ». */
const RULES: readonly Rule[] = [
  [/(?<=[\p{L}\p{N}.])'(?=[\p{L}\p{N}«]|$)/gu, '’'],
  [/\.\.\./g, '…'],
  [/«[ \u00A0\u202F]*/g, `«${NBSP}`],
  [/[ \u00A0\u202F]*»/g, `${NBSP}»`],
  [/(?<![\s([])[ \u00A0\u202F]*([;!?]+)(?=[\s»”)\]:]|$)/g, `${NNBSP}$1`],
  [/(?<![\s:([])[ \u00A0\u202F]*:(?=\s|$)/g, `${NBSP}:`],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, NNBSP],
  [/(?<=\d)(?=[€%](?![\p{L}\p{N}]))/gu, NBSP],
  [/\b(\d{1,2})h(\d{2})\b/g, `$1${NBSP}h${NBSP}$2`],
  [/\b(\d{1,2})h(?![\p{L}\p{N}])/gu, `$1${NBSP}h`],
  [UNITS, NBSP],
  [/(?<=\d\u00A0h) (?=\d)/g, NBSP],
  [/(?<!\p{L})([nN])[°º](s?) ?(?=\d)/gu, `$1°$2${NBSP}`],
  [
    /(?<!\p{L})(nos|nᵒˢ?|p\.|pp\.|art\.|chap\.|vol\.|fig\.|§|M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr) (?=[\p{Lu}\d])/gu,
    `$1${NBSP}`,
  ],
  [/(?<=(?:^|[\s(«-])\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, NBSP],
  [new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu'), NBSP],
  [
    /(?<=\b(?:\d+|[IVXLC]{2,}|[IVX])(?:ers?|res?|es?)) (?=\p{Lu}|siècles?|éditions?|arrondissement)/gu,
    NBSP,
  ],
  [
    new RegExp(
      `(?<=(?<![\\p{L}\\d\u202F.,/-])\\d{1,3}(?:\u202F\\d{3})*) (?=${NO_NOUN}\\p{Ll}{3})`,
      'gu',
    ),
    NBSP,
  ],
  [/(?<=\s)--(?=\s)/g, '–'],
];

/** What every language asks for: nothing is said of spaces. */
const COMMON_RULES: readonly Rule[] = [
  [/\.\.\./g, '…'],
  [/(?<=\s)--(?=\s)/g, '–'],
];

/** The quotation marks of a language, and its rules for the rest. */
interface Conventions {
  /** What opens and closes a quotation, with the spaces that belong to it. */
  marks: readonly [opening: string, closing: string];
  quotes: readonly Rule[];
  rules: readonly Rule[];
}

const CONVENTIONS: Readonly<Record<Language, Conventions>> = {
  fr: { marks: ['« ', ' »'], quotes: QUOTES, rules: RULES },
  en: {
    marks: ['“', '”'],
    quotes: [
      [/"([^"]*)"/g, '“$1”'],
      [/(?<=^|[\s(“])'([^'\s](?:[^'"]|(?<=\p{L})'(?=\p{L}))*)'(?=$|[\s).,;:!?”])/gu, '‘$1’'],
    ],
    rules: [...COMMON_RULES, [/(?<=[\p{L}\p{N}.])'/gu, '’']],
  },
  es: { marks: ['«', '»'], quotes: [[/"([^"]*)"/g, '«$1»']], rules: COMMON_RULES },
  ar: { marks: ['«', '»'], quotes: [[/"([^"]*)"/g, '«$1»']], rules: COMMON_RULES },
};

/**
 * The typography of a language for a run of prose: quotes, apostrophes, no-break spaces. Addresses
 * are kept. Applying it twice changes nothing more.
 * @example setTypography('Obuse: "a town"', 'en') → 'Obuse: “a town”'
 */
export function setTypography(text: string, language: Language): string {
  const { quotes, rules } = CONVENTIONS[language];
  return applyRules(text, quotes)
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : applyRules(part, rules)))
    .join('');
}

/**
 * The marks around a quotation; the spaces of the French ones are still plain.
 * @example quotationMarks('fr') → ['« ', ' »'] ; quotationMarks('en') → ['“', '”']
 */
export function quotationMarks(language: Language): Conventions['marks'] {
  return CONVENTIONS[language].marks;
}

/**
 * The typography of the site's own words, which are French.
 * @example setFrenchTypography(`L'eau : "oui" !`) → 'L’eau\u00A0: «\u00A0oui\u00A0»\u202F!'
 */
export function setFrenchTypography(text: string): string {
  return setTypography(text, 'fr');
}

function applyRules(prose: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), prose);
}
