import { countOf } from '../lib/text.ts';

/** How the page says how much was found. */
export interface CountWords {
  one: string;
  many: string;
  none: string;
  /** What follows when words were looked for; they stand in place of `{mots}`. */
  forWords: string;
}

/**
 * The sentence that says how much was found, to everybody.
 * @example describeCount(12, 'climat', words) → '12 résultats pour « climat »'
 */
export function describeCount(count: number, query: string, words: CountWords): string {
  const found = count === 0 ? words.none : countOf(count, [words.one, words.many]);
  return query === '' ? found : `${found} ${words.forWords.replace('{mots}', () => query)}`;
}
