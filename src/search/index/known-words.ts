import { cutWords, stemsOf } from '../ask/engine-words.ts';
import { oncePerKey } from '../../lib/once.ts';
import { listSpelledWords } from './words.ts';

/** What the index makes of a text: the words that the engine reads, and those that are spelled right. */
export interface ReadText {
  stems: string[];
  /** Each once. */
  spelled: Set<string>;
}

/**
 * Makes the function that reads texts. A word is looked into once, however many texts say it: most of the
 * words of a site are said a hundred times.
 * @example makeReader()("Le séisme à Xi'an") → { stems: ['seism', 'xian', 'xi'], spelled: Set { 'séisme' } }
 */
export function makeReader(): (folded: string) => ReadText {
  const know = oncePerKey(
    (word: string) => word,
    (word) => ({ stems: stemsOf(word), spelled: listSpelledWords(word) }),
  );
  return (folded) => {
    const [stems, spelled]: [string[], Set<string>] = [[], new Set()];
    for (const word of cutWords(folded)) {
      const known = know(word);
      for (const stem of known.stems) stems.push(stem);
      for (const one of known.spelled) spelled.add(one);
    }
    return { stems, spelled };
  };
}
