import { FRENCH_MONTHS } from './french-calendar.ts';
import { NBSP, NNBSP } from './spaces.ts';

export type Rule = readonly [RegExp, string];

/** Rules, and a sign without which a text needs none of them: most texts are passed over at the cost of one look. */
export interface RuleSet {
  sign?: RegExp;
  rules: readonly Rule[];
}

/** Within a French quotation, another has English marks (Imprimerie nationale, « Guillemets »). */
const OUTSIDE = String.raw`(?<!«[^»]*)`;
const INSIDE = String.raw`(?<=«[^»]*)`;

/** Single marks around words, and no apostrophe. */
const SINGLE = String.raw`(?<=^|[\s(«])'(\p{L}[^'"«»]*[\p{L}\p{N}])'(?=$|[\s).,;:!?»])`;
export const SINGLE_QUOTES = new RegExp(SINGLE, 'gu');

/** Marks within a quotation, whichever was typed. */
export const INNER_QUOTES: readonly Rule[] = [
  [new RegExp(`${INSIDE}${SINGLE}`, 'gu'), '“$1”'],
  [new RegExp(`${INSIDE}‘([^‘»]*?)’(?!\\p{L})`, 'gu'), '“$1”'],
];

/** Words and whole quotations: what may stand between the marks of one. */
const BALANCED = String.raw`(?:[^«»]|«[^«»]*»)*`;

/** These come first, so that the spacing rules see « » only; an address may stand between quotes. */
const QUOTES: readonly Rule[] = [
  [new RegExp(`(?<=«${BALANCED})«\\s*([^«»]*?)\\s*»(?=${BALANCED}»)`, 'g'), '“$1”'],
  [/(?<=«[^»]*)"([^"«»]*)"(?=[^«]*»)/g, '“$1”'],
  [new RegExp(`${OUTSIDE}"([^"]*)"`, 'g'), '« $1 »'],
  [new RegExp(`${OUTSIDE}[“„]([^“”„]*)”`, 'g'), '« $1 »'],
  ...INNER_QUOTES,
  [SINGLE_QUOTES, '« $1 »'],
  [/‘([^‘]*?)’(?!\p{L})/gu, '« $1 »'],
];
export const FRENCH_QUOTES: readonly RuleSet[] = [{ sign: /["'‘“„«]/, rules: QUOTES }];

/** What a number measures; a whole word each. */
const UNITS =
  / (?<=\d )(?=[%‰€$£]|°C|[kM]€|Md€|k?m²|m³|(?:h|min|mn|sec|s|km|cm|mm|m|k?m2|m3|kg|g|kt|Mt|t|ha|[chdm]?[lL]|[kMG]?W|[kMGT]Wh|[TGMk]o|ko|dB|millions?|milliards?|Mds?|F|FCFA|USD|EUR|GBP|CHF|XOF|MAD)(?![\p{L}\p{N}'’]))/gu;

const MONTHS = FRENCH_MONTHS.join('|');

/** Words that may follow a number without being what it counts; streets, which maps look up as typed. */
const NO_NOUN =
  '(?!(?:pour|dans|avec|sans|sur|par|sous|vers|chez|qui|que|dont|rue|avenue|boulevard|place|quai|cours|allée|chemin|impasse|bis|ter|est|sont|puis|mais|car|ont|les|des|une|aux|RUE|AVENUE|BOULEVARD|PLACE|QUAI)\\b)';
const NOUN = `${NO_NOUN}(?:\\p{Ll}{3}|\\p{Lu}{2,}(?!\\p{Ll}))`;

/** Parts of a text or of a plan, which their number follows. */
const NUMBERED =
  '[aA]rticles?|[pP]ages?|[cC]hapitres?|[tT]omes?|[vV]olumes?|[aA]nnexes?|[fF]igures?|[tT]ableaux?|[éÉ]tapes?|[pP]hases?|[nN]uméros?|ODD';

/*
 * Spaces that a line must not be broken at, beside names and numbers. A rule matches its space first and then
 * looks at both sides: one that begins with what stands before is tried at every letter of a text.
 */

const NUMBERS: readonly Rule[] = [
  [/ (?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3} )/g, NNBSP],
  [/(?<=\d)(?=(?:[€%]|°C)(?![\p{L}\p{N}]))/gu, NBSP],
  [/\b(\d{1,2})h(\d{2})\b/g, `$1${NBSP}h${NBSP}$2`],
  [/\b(\d{1,2})h(?![\p{L}\p{N}])/gu, `$1${NBSP}h`],
  [UNITS, NBSP],
  [/ (?=\d)(?<=\d\u00A0(?:h|min|mn) )/g, NBSP],
  [/ (?=€|CFA)(?<=\d\u00A0(?:Mds?|F) )/g, NBSP],
  [/(?<!\p{L})([nN])[°º](s?) ?(?=\d)/gu, `$1°$2${NBSP}`],
  [/ (?=\d{2})(?<=(?:^|[\s(])[LRD]\. )/g, NBSP],
  [new RegExp(` (?=\\d|[LRD]\\.\\s\\d)(?<=(?<!\\p{L})(?:${NUMBERED}) )`, 'gu'), NBSP],
  [new RegExp(` (?<=\\b\\d{1,2}(?:er)? )(?=(?:${MONTHS})(?!\\p{L}))`, 'gu'), NBSP],
  [new RegExp(` (?<=(?<![\\p{L}\\d\u202F.,/-])\\d{1,3}(?:\u202F\\d{3})* )(?=${NOUN})`, 'gu'), NBSP],
];

const NAMES: readonly Rule[] = [
  [
    / (?=[\p{Lu}\d])(?<=(?<!\p{L})(?:nos|nᵒˢ?|p\.|pp\.|art\.|chap\.|vol\.|fig\.|tél\.|§|M\.|MM\.|Mmes?|Mlles?|Drs?|Prs?|Me|Mgr) )/gu,
    NBSP,
  ],
  [/ (?=(?:le|la|les) |l’)(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlles?) )/gu, NBSP],
  [/ (?=cit\.)(?<=(?<!\p{L})(?:op|loc)\. )/gu, NBSP],
  [/ (?=J\.-C\.)(?<=(?<!\p{L})(?:av|apr)\. )/gu, NBSP],
  [/ (?<=(?:^|[\s(«-])(?:\p{Lu}|Ch|Ph|Th)\. )(?=(?:de |du |d’)?\p{Lu}(?:\p{Ll}|\.))/gu, NBSP],
  [/ (?=(?:[IVX]{2,}|Ier|Ire)(?![\p{L}\p{N}]))(?<=\p{Lu}\p{Ll}{2,} )/gu, NBSP],
  [
    new RegExp(
      ` (?<=\\b(?:2nde?s?|2de?s?|(?:\\d+|[IVXLC]{2,}|[IVX])(?:ers?|res?|es?)) )(?=\\p{Lu}|${NO_NOUN}\\p{Ll}{3})`,
      'gu',
    ),
    NBSP,
  ],
];

/** A text may begin or end where an element does: « l'<a>eau</a> : » comes as « l' », « eau », « : ». */
const SIGNS: readonly Rule[] = [
  [/(?<=[\p{L}\p{N}.])'(?=[\p{L}\p{N}«“]|$)/gu, '’'],
  // « Et cetera » says it already.
  [/(?<!\p{L})etc(?:\.\.+|\.?…)/gu, 'etc.'],
  [/\.\.\./g, '…'],
  [/«[ \u00A0\u202F]*/g, `«${NBSP}`],
  [/[ \u00A0\u202F]*»/g, `${NBSP}»`],
  [/(?<![\s([])[ \u00A0\u202F]*([;!?]+)(?=[\s»”)\]:]|$)/g, `${NNBSP}$1`],
  [/(?<![\s:([])[ \u00A0\u202F]*:(?=\s|$)/g, `${NBSP}:`],
  [/(?<=\s)--(?=\s)/g, '–'],
];

export const FRENCH_RULES: readonly RuleSet[] = [
  { sign: /['.…«»;!?:-]/, rules: SIGNS },
  { sign: /\d/, rules: NUMBERS },
  { rules: NAMES },
];
