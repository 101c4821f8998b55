import { countOf } from '../../lib/text.ts';
import { wordOf } from './panel.ts';

/** How the page says how much was found. */
export interface CountWords {
  one: string;
  many: string;
  none: string;
  /** What follows when words were looked for; they stand in place of `{mots}`. */
  forWords: string;
  /** What follows when other words were searched; those typed stand in place of `{mots}`. */
  insteadOf: string;
}

/**
 * The sentence that says how much was found, to everybody.
 * @example describeCount(12, { query: 'climat' }, words) → '12 résultats pour « climat »'
 */
export function describeCount(
  count: number,
  { query, corrected }: { query: string; corrected?: string | undefined },
  words: CountWords,
): string {
  const found = count === 0 ? words.none : countOf(count, [words.one, words.many]);
  if (query === '') return found;
  const sentence = `${found} ${words.forWords.replace('{mots}', () => corrected ?? query)}`;
  if (corrected === undefined) return sentence;
  return `${sentence}${words.insteadOf.replace('{mots}', () => query)}`;
}

/** These words, as the page hands them over. */
export function countWords(root: HTMLElement): CountWords {
  return {
    one: wordOf(root, 'one'),
    many: wordOf(root, 'many'),
    none: wordOf(root, 'none'),
    forWords: wordOf(root, 'for-words'),
    insteadOf: wordOf(root, 'instead-of'),
  };
}
