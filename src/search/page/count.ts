import { countOf } from '../../lib/text.ts';
import { wordOf } from './panel.ts';

/** How the page says how much was found. */
interface CountWords {
  one: string;
  many: string;
  none: string;
  /** What follows when words were looked for; they stand in place of `{mots}`. */
  forWords: string;
  /** What follows when other words were searched; those typed stand in place of `{mots}`. */
  insteadOf: string;
  /** What follows when words were left out; they stand in place of `{mots}`. */
  without: string;
}

/** The words of a search as they were typed, and what was done with them. */
export interface SearchedWords {
  query: string;
  corrected?: string | undefined;
  /** Words of the query that the results do not all say. */
  omitted?: readonly string[];
}

/**
 * The sentence that says how much was found, to everybody.
 * @example describeCount(12, { query: 'climat' }, words) → '12 résultats pour « climat »'
 * @example describeCount(2, { query: 'eau xyz', omitted: ['xyz'] }, words) → '2 résultats pour « eau xyz ». Sans « xyz ».'
 */
export function describeCount(
  count: number,
  { query, corrected, omitted = [] }: SearchedWords,
  words: CountWords,
): string {
  const found = count === 0 ? words.none : countOf(count, [words.one, words.many]);
  if (query === '') return found;
  const sentence = `${found} ${words.forWords.replace('{mots}', () => corrected ?? query)}`;
  const instead = corrected === undefined ? '' : words.insteadOf.replace('{mots}', () => query);
  if (count === 0 || omitted.length === 0) return `${sentence}${instead}`;
  const quoted = omitted.map((word) => `«\u00A0${word}\u00A0»`).join(', ');
  return `${sentence}${instead}. ${words.without.replace('{mots}', () => quoted)}`;
}

/**
 * The words of that sentence, as the page hands them over.
 * @example countWords(<main data-one="résultat" data-many="résultats" …>)
 *   → { one: 'résultat', many: 'résultats', … }
 */
export function countWords(root: HTMLElement): CountWords {
  return {
    one: wordOf(root, 'one'),
    many: wordOf(root, 'many'),
    none: wordOf(root, 'none'),
    forWords: wordOf(root, 'for-words'),
    insteadOf: wordOf(root, 'instead-of'),
    without: wordOf(root, 'without'),
  };
}
