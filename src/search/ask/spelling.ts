import { foldLetters } from '../../lib/text.ts';

/** Shorter words are one letter away from too many others. */
const LEAST_LETTERS = 4;

/**
 * The word of the site that is one letter away from a word that the site does not write.
 * @param words the words of the site, the most frequent first
 * @example correctWord('sésime', ['séisme', …]) → 'séisme' ; correctWord('eau', …) → undefined
 */
export function correctWord(word: string, words: readonly string[]): string | undefined {
  const typed = foldLetters(word);
  if (typed.length < LEAST_LETTERS || /[^a-z]/.test(typed)) return undefined;
  const folded = words.map(foldLetters);
  if (folded.some((known) => known.startsWith(typed))) return undefined;
  return words[folded.findIndex((known) => isOneLetterAway(typed, known))];
}

/**
 * Whether a letter too many, too few or another, or two letters in the wrong order, make the
 * difference between two words.
 * @example isOneLetterAway('sesime', 'seisme') → true ; isOneLetterAway('mali', 'mali') → false
 */
export function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.at(start) === b.at(start)) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwapped = restA.at(0) === restB.at(1) && restA.at(1) === restB.at(0);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (isSwapped && restA.slice(2) === restB.slice(2))
  );
}
