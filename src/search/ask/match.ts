import type { Hit, SearchIndex } from './engine.ts';
import type { Row } from './catalogue-file.ts';
import { formsOf } from './short-words.ts';

/** Fewer pages than this that say all words are too few: others say most of them. */
const MIN_PAGES = 3;
/** How much a page loses that says only some of the words; of a sentence that was pasted, each word counts. */
const COVERAGE = 3;
const coverageOf = (words: readonly string[]) => Math.max(COVERAGE, words.length - 2);
/** The name of a country or of another term counts as so many words. */
const NAME = 2;
/** What a page keeps that only says a longer word, which begins by one that others say: « Loire » for « loi ». */
const BEGUN = 0.02;

/** What words find, before anything is known of days and kinds. */
export interface Matches {
  /** How well each page answers. */
  scores: ReadonlyMap<Row, number>;
  /** Where the words stand in each page. */
  places: ReadonlyMap<Row, readonly number[]>;
  /** The words that most of some pages do not say. */
  omitted: (rows: readonly Row[]) => string[];
}

/** Words that are searched together. */
export interface SearchedWords {
  words: readonly string[];
  /** The things of which any is meant, where a query lists some. */
  alternatives: readonly (readonly string[])[];
  /** The word that is being typed: it stands for those that it begins. */
  begun: string | undefined;
}

/**
 * The pages that say all words, or, where hardly any does, those that say most of them; any of them
 * where none says most. Of a list, those that say one of its things.
 * @example await matchWords(index, { words: ['eau', 'liban'], alternatives: [], begun: undefined }, (rows) => rows)
 *   → { scores: Map { 12 → 8.1 }, places: Map { 12 → [4, 20] }, omitted }
 */
export async function matchWords(
  index: SearchIndex,
  searched: SearchedWords,
  keep: (rows: readonly Row[]) => Row[],
): Promise<Matches> {
  const { words, alternatives } = searched;
  if (alternatives.length > 0) return matchAny(index, searched);
  const all = await index.find(words.join(' '));
  const kept = keep(all.map(({ row }) => row));
  if (kept.length < MIN_PAGES && words.length > 1) return matchMost(index, searched);
  const shares = await Promise.all(words.map((word) => shareOf(index, word, searched)));
  return toMatches(
    all.map((hit) => ({
      ...hit,
      score: shares.reduce((score, share) => score * share(hit.row), hit.score),
    })),
  );
}

/**
 * How much of its score a page keeps for one word: a word that is complete outweighs those that begin by
 * it, but where it is being typed. One that nobody says, such as « coopé », was left so.
 */
async function shareOf(
  index: SearchIndex,
  word: string,
  { begun }: SearchedWords,
): Promise<(row: Row) => number> {
  if (word === begun) return () => 1;
  const forms = await Promise.all(formsOf(word).map((form) => index.find(`"${form}"`)));
  const whole = new Set(forms.flat().map(({ row }) => row));
  return (row) => (whole.size === 0 || whole.has(row) ? 1 : BEGUN);
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
  /** That, as a share of all. */
  share: number;
}

async function matchMost(index: SearchIndex, searched: SearchedWords): Promise<Matches> {
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

async function matchAny(index: SearchIndex, searched: SearchedWords): Promise<Matches> {
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
): Promise<ReadonlyMap<Row, Partial>> {
  const { words } = searched;
  const names = new Set([...index.catalogue.names.values()].flat());
  const countOf = (word: string) => (names.has(word) ? NAME : 1);
  const all = words.reduce((sum, word) => sum + countOf(word), 0);
  const found = new Map<Row, Partial>();
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
  pages: readonly (readonly [Row, Partial])[],
): Pick<Matches, 'scores' | 'places'> {
  return {
    scores: new Map(
      pages.map(([row, { score, share }]) => [row, score * share ** coverageOf(words)]),
    ),
    places: new Map(pages.map(([row, { places }]) => [row, places])),
  };
}
