import { oncePerKey } from '../../lib/once.ts';
import { cutWords, stemsOf } from '../ask/engine-words.ts';
import { listSpelledWords } from './words.ts';

/** What the index makes of the texts of a page. */
export interface ReadTexts {
  /** Of each text, the words that the engine reads. */
  stems: string[][];
  /** Of all of them, those that may be misspelled, each once. */
  spelled: string[];
}

/** A word as it is spelled, and the last page that said it: to ask that is faster than a set for each page. */
interface Spelling {
  word: string;
  page: number;
}

/** What a word becomes, which is nothing for a small one. */
interface KnownWord {
  stems: readonly string[];
  spelled: readonly Spelling[];
}

/**
 * Makes the function that reads the texts of a page. A word is looked into once, however many texts say it: most
 * of the words of a site are said a hundred times.
 * @example makeWordReader()(["Le séisme à Xi'an"]) → { stems: [['seism', 'xian', 'xi']], spelled: ['séisme'] }
 */
export function makeWordReader(): (folded: readonly string[]) => ReadTexts {
  const spellingOf = oncePerKey(
    (word: string) => word,
    (word): Spelling => ({ word, page: 0 }),
  );
  // A map of our own: the box that `oncePerKey` puts around each result is looked into millions of times.
  const known = new Map<string, KnownWord>();
  const know = (word: string): KnownWord => {
    let one = known.get(word);
    if (one === undefined) {
      one = { stems: stemsOf(word), spelled: listSpelledWords(word).map(spellingOf) };
      known.set(word, one);
    }
    return one;
  };
  let page = 0;
  return (texts) => {
    page += 1;
    const spelled: string[] = [];
    const add = (spelling: Spelling) => {
      if (spelling.page === page) return;
      spelling.page = page;
      spelled.push(spelling.word);
    };
    const stems = texts.map((folded) => {
      const ofText: string[] = [];
      for (const word of cutWords(folded)) {
        const one = know(word);
        for (const stem of one.stems) ofText.push(stem);
        for (const spelling of one.spelled) add(spelling);
      }
      return ofText;
    });
    return { stems, spelled };
  };
}
