import type { Hit, SearchIndex } from './engine.ts';
import type { Row } from './catalogue-file.ts';

/** Fewer pages than this that say all words are too few: others say most of them. */
const MIN_PAGES = 3;
/** How much a page loses that says only some of the words. */
const COVERAGE = 3;
/** The name of a country or of another term counts as so many words. */
const NAME = 2;

/** What words find, before anything is known of days and kinds. */
export interface Matches {
  /** How well each page answers. */
  scores: ReadonlyMap<Row, number>;
  /** Where the words stand in each page. */
  places: ReadonlyMap<Row, readonly number[]>;
  /** The words that most of some pages do not say. */
  omitted: (rows: readonly Row[]) => string[];
}

/**
 * The pages that say all words, or, where hardly any does, those that say most of them; any of them
 * where none says most.
 * @example await matchWords(index, ['eau', 'liban'], (rows) => rows)
 *   → { scores: Map { 12 → 8.1 }, places: Map { 12 → [4, 20] }, omitted }
 */
export async function matchWords(
  index: SearchIndex,
  words: readonly string[],
  keep: (rows: readonly Row[]) => Row[],
): Promise<Matches> {
  const all = await index.find(words.join(' '));
  const kept = keep(all.map(({ row }) => row));
  if (kept.length >= MIN_PAGES || words.length < 2) return toMatches(all);
  return matchMost(index, words);
}

/**
 * The answers to words that are looked for as one phrase.
 * @example await matchPhrase(index, '"agence de l’eau"')
 *   → { scores: Map { 12 → 8.1 }, places: Map { 12 → [4] }, omitted }
 */
export async function matchPhrase(index: SearchIndex, phrase: string): Promise<Matches> {
  return toMatches(await index.find(phrase));
}

function toMatches(hits: readonly Hit[]): Matches {
  return {
    scores: new Map(hits.map(({ row, score }) => [row, score])),
    places: new Map(hits.map(({ row, places }) => [row, places])),
    omitted: () => [],
  };
}

interface Partial {
  score: number;
  places: number[];
  /** Which of the words it says. */
  said: Set<string>;
  /** For how many words they count. */
  count: number;
}

async function matchMost(index: SearchIndex, words: readonly string[]): Promise<Matches> {
  const names = new Set([...index.catalogue.names.values()].flat());
  const countOf = (word: string) => (names.has(word) ? NAME : 1);
  const all = words.reduce((sum, word) => sum + countOf(word), 0);
  const found = new Map<Row, Partial>();
  for (const word of words) {
    for (const { row, score, places } of await index.find(word)) {
      const page = found.get(row) ?? { score: 0, places: [], said: new Set(), count: 0 };
      found.set(row, page);
      page.score += score;
      page.places.push(...places);
      page.said.add(word);
      page.count += countOf(word);
    }
  }
  const most = [...found].filter(([, { count }]) => count >= all / 2);
  const pages = most.length > 0 ? most : [...found];
  return {
    scores: new Map(
      pages.map(([row, { score, count }]) => [row, score * (count / all) ** COVERAGE]),
    ),
    places: new Map(pages.map(([row, { places }]) => [row, places])),
    omitted: (rows) =>
      words.filter((word) => {
        const silent = rows.filter((row) => found.get(row)?.said.has(word) === false);
        return silent.length > rows.length / 2;
      }),
  };
}
