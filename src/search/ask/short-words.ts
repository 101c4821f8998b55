/** Of so few letters the stem of a word is the word itself, and its plural another. */
const SHORT = 3;

/**
 * A word with its plurals, where they are words of their own for the engine.
 * @param word folded
 * @example formsOf('loi') → ['loi', 'lois', 'loix'] ; formsOf('projet') → ['projet']
 */
export function formsOf(word: string): string[] {
  return word.length === SHORT ? [word, `${word}s`, `${word}x`] : [word];
}

/**
 * What may be the singular of a word, by which the engine finds both.
 * @param word folded
 * @example shortSingular('lois') → 'loi' ; shortSingular('projets') → undefined
 */
export function shortSingular(word: string): string | undefined {
  return word.length === SHORT + 1 && /[sx]$/.test(word) ? word.slice(0, SHORT) : undefined;
}
