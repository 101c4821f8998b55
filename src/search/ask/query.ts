import { foldForSearch } from './folding.ts';
import { foldLetters } from '../../lib/text.ts';
import { correctWord } from './spelling.ts';

/** How the engine orders what it finds; shared by the page and the tests of the index. */
export const RANKING = {
  // What a page is called says best what it is about.
  metaWeights: { title: 12 },
  // A word said again counts; a long text counts a little less.
  termFrequency: 1,
  pageLength: 0.75,
  // The word typed before the words that begin like it.
  termSimilarity: 4,
} as const;

/** The words that the site writes, one a line, the most frequent first: only read for a misspelling. */
export const WORDS_PATH = '/pagefind/mots.txt';

/** Said in every page: they would only keep a page from being found. */
const EMPTY_WORDS = /^(?:à|au|aux|ce|ces|d|de|des|du|en|est|et|l|la|le|les|ou|qu|que|un|une)$/i;

/** Results among which a word typed is looked for as it was typed. */
const FIRST_RESULTS = 3;

interface Found {
  content: string;
  /** The places of the words found, in words from the beginning of the content. */
  locations: readonly number[];
}

interface Answer {
  results: readonly { data: () => Promise<Found> }[];
}

/** What finds: the engine, with the facets and the order already chosen. */
type Find<T extends Answer> = (words: string | null) => Promise<T>;

/**
 * What the engine is asked: folded as its index is, compound words in their parts. Between quotation
 * marks, words stay as they are: the engine then looks for the phrase.
 * @example toWords('l’œuvre du groupe-pays') → 'oeuvre groupe pays'
 */
export function toWords(query: string): string {
  const folded = foldForSearch(query)
    .replaceAll(/[«»“”]/g, '"')
    .trim();
  if (/^"[^"]+"$/.test(folded)) return folded.replaceAll(/^"\s+|\s+"$/g, '"');
  const words = folded
    .replaceAll('"', ' ')
    .replaceAll(/(?<=[\p{L}\p{N}])[-–/](?=[\p{L}\p{N}])/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY_WORDS.test(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

/**
 * Asks the engine, and once more where a word is one that the site writes nowhere but for a letter.
 * @param readWords reads the file of WORDS_PATH; only called when a word typed is not among those found
 * @returns the engine's answer, with the words that were searched instead of those typed
 * @example ask('sésime', { find, readWords }) → { answer, corrected: 'séisme' }
 */
export async function ask<T extends Answer>(
  query: string,
  { find, readWords }: { find: Find<T>; readWords: () => Promise<string> },
): Promise<{ answer: T; corrected: string | undefined }> {
  const words = toWords(query);
  const answer = await find(words === '' ? null : words);
  const doubtful = words.startsWith('"') ? [] : await listUnseen(words, answer);
  if (doubtful.length === 0) return { answer, corrected: undefined };
  const known = (await readWords()).split('\n');
  const corrected = words
    .split(' ')
    .map((word) => (doubtful.includes(word) ? (correctWord(word, known) ?? word) : word))
    .join(' ');
  if (corrected === words) return { answer, corrected: undefined };
  const second = await find(corrected);
  return second.results.length === 0
    ? { answer, corrected: undefined }
    : { answer: second, corrected };
}

/** The words typed that none of the first results says so: the engine found others near them. */
async function listUnseen(words: string, { results }: Answer): Promise<string[]> {
  const typed = words.split(' ').filter((word) => word !== '');
  const first = await Promise.all(results.slice(0, FIRST_RESULTS).map(async ({ data }) => data()));
  const said = first.flatMap(({ content, locations }) => {
    const all = foldLetters(foldForSearch(content)).split(/\s+/);
    return locations.flatMap((location) => all[location]?.split(/[^\p{L}\p{N}]+/u) ?? []);
  });
  return typed.filter((word) => {
    const stem = foldLetters(word).replace(/[sx]$/, '');
    return !said.some((other) => other.startsWith(stem));
  });
}
