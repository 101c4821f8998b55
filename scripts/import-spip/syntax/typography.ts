const NBSP = '\u00A0';

type Rule = readonly [pattern: RegExp, replacement: string];

/** SPIP writes these itself, in every language. */
const COMMON: readonly Rule[] = [
  [/ *(?<!\\)~+ */g, NBSP],
  [/\\~/g, '~'],
  [/(?<![-\n])--(?!-)/g, '—'],
];

/** Among letters and digits of ASCII alone, as SPIP's patterns see words. */
const FRENCH: readonly Rule[] = [
  [/[ \u00A0\u202F]*;/g, `${NBSP};`],
  [/[ \u00A0\u202F]*:(?!:)(?=[^A-Za-z0-9_]|$)/g, `${NBSP}:`],
  [/ (?=%(?:[^A-Za-z0-9_]|$))/g, NBSP],
  [/(?<![[<(!?.])[ \u00A0\u202F]*([!?][!?.]*)/g, `${NBSP}$1`],
  [/(?<=[[<(])[ \u00A0\u202F]*([!?][!?.]*)/g, '$1'],
  [/[ \u00A0\u202F]*»/g, `${NBSP}»`],
  [/«[ \u00A0\u202F]*/g, `«${NBSP}`],
  [/(?<=(?:\bM(?:M?\.|mes?|r\.?)|\b[nN]°)) /g, NBSP],
];

/** Addresses and file names are no prose. */
const ADDRESS = /((?:https?|ftp):\/\/[^\s<>«»"]+|\b[\w.+-]+@[\w-]+\.[\w.-]+)/;

/**
 * The typography that SPIP adds when it shows a text: no-break spaces, curved apostrophes, dashes.
 * @example setSpipTypography("L'eau : 40 %", 'fr') → 'L’eau\u00A0: 40\u00A0%'
 */
export function setSpipTypography(words: string, language: string): string {
  return words
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : setProse(part, language)))
    .join('');
}

function setProse(words: string, language: string): string {
  const rules = language === 'fr' ? [...FRENCH, ...COMMON] : COMMON;
  const apostrophes = words.replaceAll("'", '’');
  return rules.reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement),
    apostrophes,
  );
}
