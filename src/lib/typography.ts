import {
  FRENCH_QUOTES,
  FRENCH_RULES,
  INNER_QUOTES,
  SINGLE_QUOTES,
  type Rule,
  type RuleSet,
} from './french-typography.ts';
import type { Language } from './language.ts';
import { oncePerText } from './once.ts';

/** Addresses are not prose: they pass untouched. */
const ADDRESS = /(https?:\/\/[^\s<>«»"]+|\b[\w.+-]+@[\w-]+\.[\w.-]+)/;

/** What every language asks for: nothing is said of spaces. */
const COMMON_RULES: RuleSet = {
  rules: [
    [/\.\.\./g, '…'],
    [/(?<=\s)--(?=\s)/g, '–'],
  ],
};

/** Straight marks become guillemets without spaces, those within a quotation English ones. */
const GUILLEMETS: RuleSet = {
  rules: [
    [/(?<=«[^»]*)"([^"«»]*)"(?=[^«]*»)/g, '“$1”'],
    [/"([^"]*)"/g, '«$1»'],
  ],
};

/** From right to left, an ordinary space cuts a number in two, and « 12 500 » reads « 500 12 ». */
const WHOLE_NUMBERS: RuleSet = {
  rules: [[/ (?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3} )/g, '\u202F']],
};

const ENGLISH_QUOTES: readonly Rule[] = [
  [/"([^"]*)"/g, '“$1”'],
  [/(?<=^|[\s(“])'([^'\s](?:[^'"]|(?<=\p{L})'(?=\p{L}))*)'(?=$|[\s).,;:!?”])/gu, '‘$1’'],
];

/** The quotation marks of a language, and its rules for the rest. */
interface Conventions {
  /** What opens and closes a quotation, with the spaces that belong to it. */
  marks: readonly [opening: string, closing: string];
  quotes: readonly RuleSet[];
  rules: readonly RuleSet[];
}

const CONVENTIONS: Readonly<Record<Language, Conventions>> = {
  fr: { marks: ['« ', ' »'], quotes: FRENCH_QUOTES, rules: FRENCH_RULES },
  en: {
    marks: ['“', '”'],
    quotes: [{ rules: ENGLISH_QUOTES }],
    rules: [COMMON_RULES, { rules: [[/(?<=[\p{L}\p{N}.])'/gu, '’']] }],
  },
  es: {
    marks: ['«', '»'],
    quotes: [GUILLEMETS, { rules: [...INNER_QUOTES, [SINGLE_QUOTES, '‘$1’']] }],
    rules: [COMMON_RULES],
  },
  ar: { marks: ['«', '»'], quotes: [GUILLEMETS], rules: [COMMON_RULES, WHOLE_NUMBERS] },
};

/**
 * The typography of a language for a run of prose: quotes, apostrophes, no-break spaces. Addresses
 * are kept. Applying it twice changes nothing more.
 * @example typeset('Obuse: "a town"', 'en') → 'Obuse: “a town”'
 */
export function typeset(text: string, language: Language): string {
  const { quotes, rules } = CONVENTIONS[language];
  return applyRules(text, quotes)
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : applyRules(part, rules)))
    .join('');
}

/**
 * The same for a title or a label, which many pages show: it is set once.
 * @example setTypography('Obuse: "a town"', 'en') → 'Obuse: “a town”'
 */
export const setTypography = oncePerText(typeset);

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

function applyRules(prose: string, sets: readonly RuleSet[]): string {
  return sets.reduce(
    (whole, { sign, rules }) =>
      sign?.test(whole) === false
        ? whole
        : rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), whole),
    prose,
  );
}
