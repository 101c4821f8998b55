import { isFiller } from './fillers.ts';

/** The words of a name that are run together are at least so long in all. */
const MIN_JOINED = 6;

/**
 * Names of several words, and parts of them, by the letters of their words run together.
 * @example joinNames(['region centre val de loire']) → Map { 'centrevaldeloire' → 'centre val de loire', … }
 */
export function joinNames(names: Iterable<string>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const name of names) {
    for (const words of listRuns(name.split(' '))) {
      const letters = words.join('');
      if (letters.length >= MIN_JOINED) joined.set(letters, words.join(' '));
    }
  }
  return joined;
}

/** Some words in their order, two at least; the first and the last of them say something. */
function listRuns(words: readonly string[]): string[][] {
  const ends = [...words.keys()].filter((place) => !isFiller(words[place] ?? ''));
  return ends.flatMap((first) =>
    ends.filter((last) => last > first).map((last) => words.slice(first, last + 1)),
  );
}
