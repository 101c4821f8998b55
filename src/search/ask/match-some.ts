import type { Row } from './catalogue-file.ts';
import type { SearchIndex } from './engine.ts';
import type { Matches, SearchedWords } from './matches.ts';
import { shareOf } from './share-of-word.ts';

/** How much a page loses that says only some of the words; of a sentence that was pasted, each word counts. */
export const MIN_COVERAGE_POWER = 3;
const coverageOf = (words: readonly string[]) => Math.max(MIN_COVERAGE_POWER, words.length - 2);
/** The name of a country or of another term counts as so many words. */
export const NAME_WEIGHT = 2;

interface PartialMatch {
  score: number;
  places: number[];
  /** Which of the words it says. */
  said: Set<string>;
  /** For how many words they count. */
  count: number;
  /** That, as a share of all. */
  share: number;
}

/**
 * The pages that say most of the words; any of them where none does.
 * @example await matchMost(index, { words: ['eau', 'liban', 'kiosque'], alternatives: [], begun: undefined })
 *   → { scores: Map { 12 → 5.4 }, places: Map { 12 → [4, 20] }, omitted: () => ['kiosque'] }
 */
export async function matchMost(index: SearchIndex, searched: SearchedWords): Promise<Matches> {
  const { words } = searched;
  const found = await findEach(index, searched);
  const most = [...found].filter(([, { share }]) => share >= 1 / 2);
  return {
    ...toShares(words, most.length > 0 ? most : [...found]),
    omitted: ([first, ...others]) => {
      const isSilent = (row: Row, word: string) => found.get(row)?.said.has(word) === false;
      return words.filter(
        (word) =>
          first !== undefined &&
          isSilent(first, word) &&
          others.filter((row) => isSilent(row, word)).length >= others.length / 2,
      );
    },
  };
}

/**
 * Of things that are listed, the pages that say one; any of their words where none does.
 * @example await matchAny(index, { words: ['eau', 'dechets'], alternatives: [['eau'], ['dechets']], begun: undefined })
 *   → { scores: Map { 12 → 8.1, 3 → 6 }, places: Map { 12 → [4], 3 → [9] }, omitted }
 */
export async function matchAny(index: SearchIndex, searched: SearchedWords): Promise<Matches> {
  const { words, alternatives } = searched;
  const found = await findEach(index, searched);
  const some = [...found].filter(([, { said }]) =>
    alternatives.some((thing) => thing.every((word) => said.has(word))),
  );
  const pages = some.length > 0 ? some : [...found];
  return {
    ...toShares(words, pages),
    omitted: () => words.filter((word) => !pages.some(([, { said }]) => said.has(word))),
  };
}

/** The pages that say any of the words, and what they say of them. */
async function findEach(
  index: SearchIndex,
  searched: SearchedWords,
): Promise<ReadonlyMap<Row, PartialMatch>> {
  const { words } = searched;
  const names = new Set([...index.catalogue.names.values()].flat());
  const countOf = (word: string) => (names.has(word) ? NAME_WEIGHT : 1);
  const all = words.reduce((sum, word) => sum + countOf(word), 0);
  const found = new Map<Row, PartialMatch>();
  for (const word of words) {
    const keptOf = await shareOf(index, word, searched);
    for (const { row, score, places } of await index.find(word)) {
      const page = found.get(row) ?? { score: 0, places: [], said: new Set(), count: 0, share: 0 };
      found.set(row, page);
      page.score += score * keptOf(row);
      page.places.push(...places);
      page.said.add(word);
      page.count += countOf(word);
      page.share = page.count / all;
    }
  }
  return found;
}

function toShares(
  words: readonly string[],
  pages: readonly (readonly [Row, PartialMatch])[],
): Pick<Matches, 'scores' | 'places'> {
  return {
    scores: new Map(
      pages.map(([row, { score, share }]) => [row, score * share ** coverageOf(words)]),
    ),
    places: new Map(pages.map(([row, { places }]) => [row, places])),
  };
}
