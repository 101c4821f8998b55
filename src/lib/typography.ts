import type { Language } from './language.ts';

/** No-break space: before a colon, inside « », between a number and its unit. */
export const NBSP = '\u00A0';
/** Narrow no-break space: before ; ! ? and between thousands. */
export const NNBSP = '\u202F';

/** Addresses are not prose: they pass untouched. */
const ADDRESS = /(https?:\/\/[^\s<>«»"]+|\b[\w.+-]+@[\w-]+\.[\w.-]+)/;

type Rule = readonly [RegExp, string];

/** These come first, so that the spacing rules see « » only; an address may stand between quotes. */
const QUOTES: readonly Rule[] = [
  [/"([^"]*)"/g, '« $1 »'],
  [/[“„]([^“”„]*)”/g, '« $1 »'],
];

/** A text may begin or end where an element does: « l'<a>eau</a> : » comes as « l' », « eau », « : ». */
const RULES: readonly Rule[] = [
  [/(?<=[\p{L}\p{N}.])'(?=[\p{L}\p{N}«]|$)/gu, '’'],
  [/\.\.\./g, '…'],
  [/«[ \u00A0\u202F]*/g, `«${NBSP}`],
  [/[ \u00A0\u202F]*»/g, `${NBSP}»`],
  [/(?<![\s([])[ \u00A0\u202F]*([;!?]+)(?=[\s»)\]:]|$)/g, `${NNBSP}$1`],
  [/(?<![\s:([])[ \u00A0\u202F]*:(?=\s|$)/g, `${NBSP}:`],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, NNBSP],
  [/(?<=\d) (?=%|€|m²|(?:h|km|Mo|ko|millions?|milliards?)(?!\p{L}))/gu, NBSP],
  [/(?<=\d[\u00A0]h) (?=\d)/g, NBSP],
  [/\b(n[°o]s?|nᵒ|p\.|art\.|M\.|MM\.|Mme|Mmes) (?=[\p{Lu}\d])/gu, `$1${NBSP}`],
  [
    /(?<=\b\d{1,2}(?:er)?) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
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
    quotes: [[/"([^"]*)"/g, '“$1”']],
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
