import { cutWords, stemsOf } from '../ask/engine-words.ts';
import { listSpelledWords } from './words.ts';

/** What the index makes of a text: the words that the engine reads, and those that are spelled right. */
export interface ReadText {
  stems: string[];
  /** Each once. */
  spelled: Set<string>;
}

/** What a word becomes, which is nothing for a small one. */
interface KnownWord {
  stems: readonly string[];
  spelled: readonly string[];
}

/**
 * Makes the function that reads texts. A word is looked into once, however many texts say it: most of the
 * words of a site are said a hundred times.
 * @example makeWordReader()("Le séisme à Xi'an") → { stems: ['seism', 'xian', 'xi'], spelled: Set { 'séisme' } }
 */
export function makeWordReader(): (folded: string) => ReadText {
  // A map of our own: the box that `oncePerKey` puts around each result is looked into millions of times.
  const known = new Map<string, KnownWord>();
  const know = (word: string): KnownWord => {
    let one = known.get(word);
    if (one === undefined) {
      one = { stems: stemsOf(word), spelled: listSpelledWords(word) };
      known.set(word, one);
    }
    return one;
  };
  return (folded) => {
    const [stems, spelled]: [string[], Set<string>] = [[], new Set()];
    for (const word of cutWords(folded)) {
      const one = know(word);
      for (const stem of one.stems) stems.push(stem);
      for (const spelling of one.spelled) spelled.add(spelling);
    }
    return { stems, spelled };
  };
}
