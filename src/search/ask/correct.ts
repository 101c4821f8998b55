import type { Hit, SearchIndex } from './engine.ts';
import { isFiller } from './fillers.ts';
import { wordsOf } from './folding.ts';
import { shortSingular } from './short-words.ts';
import { setUnsaidPlacesAside } from './places.ts';
import { isFrench } from './weight.ts';

/** Whether the pages whose text says a word are all foreign: French ones only know what it means. */
function isForeignWord(hits: readonly Hit[], { catalogue }: SearchIndex): boolean {
  const said = hits.filter(({ places }) => places.length > 0);
  return said.length > 0 && said.every(({ row }) => !isFrench(row, catalogue));
}

const NUMBER = /^\d+$/;

/** « lois » is « loi », where pages say that: the engine finds the plural by its singular, not the other way. */
async function findSingular(index: SearchIndex, word: string): Promise<string> {
  const singular = shortSingular(word);
  if (singular === undefined || isFiller(singular)) return word;
  return (await index.find(`"${singular}"`)).length > 0 ? singular : word;
}

/** « COP 30 » is « COP30 », where pages write it in one word. */
async function joinNumbers(index: SearchIndex, words: readonly string[]): Promise<string[]> {
  const joined: string[] = [];
  for (const word of words) {
    const both = NUMBER.test(word) ? `${joined.at(-1) ?? ''}${word}` : word;
    const isJoined = both !== word && (await index.find(`"${both}"`)).length > 0;
    if (isJoined) joined.pop();
    joined.push(isJoined ? both : word);
  }
  return joined;
}

/** Words as the site writes them, folded. */
export interface Spelling {
  words: readonly string[];
  /** What stands in place of words that no page says, by these. */
  corrections: ReadonlyMap<string, string>;
  /** Words to which no word of the site is near, and names of places that no page says. */
  unknown: readonly string[];
  /** Whether one of them is said in foreign pages only. */
  isForeign: boolean;
}

/**
 * Looks for each word as it is written, and in place of a word that no page says puts the nearest.
 * @example await correctSpelling(index, ['sésime'])
 *   → { words: ['séisme'], corrections: Map { 'sésime' → 'séisme' }, unknown: [], … }
 */
export async function correctSpelling(
  index: SearchIndex,
  typed: readonly string[],
): Promise<Spelling> {
  const { words: others, unsaid } = await setUnsaidPlacesAside(index, typed);
  const whole = await joinNumbers(index, others);
  const words = await Promise.all(whole.map((word) => findSingular(index, word)));
  const hits = await Promise.all(words.map((word) => index.find(`"${word}"`)));
  const isForeign = hits.some((found) => isForeignWord(found, index));
  const accessWords = new Set([...index.catalogue.access.values()].flat());
  // The engine knows no small words: « qui », « êtes » and « vous » are never misspelt.
  const doubtful = words.filter(
    (word, place) => hits[place]?.length === 0 && !isFiller(word) && !accessWords.has(word),
  );
  const known = doubtful.length === 0 ? [] : await index.readWords();
  if (known.length === 0) return { words, corrections: new Map(), unknown: unsaid, isForeign };
  // Most questions hold no misspelling, and do without the script that looks for the nearest word.
  const { findNearest } = await import('./nearest-words.ts');
  const { nearest, completions, unknown } = await findNearest(index, doubtful, {
    known,
    accessWords,
  });
  const corrections = new Map([...nearest].filter(([word, other]) => other !== word));
  const corrected = words
    .filter((word) => !unknown.includes(word))
    .flatMap((word) => wordsOf(corrections.get(word) ?? completions.get(word) ?? word));
  return { words: corrected, corrections, unknown: [...unsaid, ...unknown], isForeign };
}
