import type { Row } from './catalogue-file.ts';
import type { SearchIndex } from './engine.ts';
import type { SearchedWords } from './matches.ts';
import { formsOf } from './short-words.ts';

/** What a page keeps that only says a longer word, which begins by one that others say: « Loire » for « loi ». */
const PREFIX_SHARE = 0.02;

/**
 * How much of its score a page keeps for one word: a word that is complete outweighs those that begin by
 * it, but where it is being typed. One that nobody says, such as « coopé », was left so.
 * @example await shareOf(index, 'loi', searched) → (row) => 1 where « loi » is said, 0.02 where only « Loire » is
 */
export async function shareOf(
  index: SearchIndex,
  word: string,
  { begun }: SearchedWords,
): Promise<(row: Row) => number> {
  if (word === begun) return () => 1;
  const forms = await Promise.all(formsOf(word).map((form) => index.find(`"${form}"`)));
  const whole = new Set(forms.flat().map(({ row }) => row));
  return (row) => (whole.size === 0 || whole.has(row) ? 1 : PREFIX_SHARE);
}
