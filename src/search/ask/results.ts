import type { SearchIndex } from './engine.ts';
import { makeExcerpt, type Excerpt } from './excerpt.ts';
import { makeMatcher } from './matcher.ts';
import type { SearchResults } from './search-results.ts';
import type { ResultContent } from './result-content.ts';

/** A result as it is shown: its card, and what its text says of the words found. */
export interface Result {
  content: ResultContent;
  excerpt: Excerpt;
}

/** Parts of one long text that are fetched for an excerpt, at most. */
const MAX_PARTS = 2;

/**
 * Reads some of the results, in their order.
 * @example await readResults(index, found, [0, 10])
 *   → [{ content: { url: '/pays/liban/', card: { title: 'Liban' }, … }, excerpt }, …]
 */
export async function readResults(
  index: SearchIndex,
  found: SearchResults,
  [start, end]: readonly [number, number],
): Promise<Result[]> {
  const match = makeMatcher(found.words, index.catalogue.synonyms);
  return Promise.all(
    found.rows.slice(start, end).map(async (row) => {
      const content = await index.readContent(row);
      const excerpt = makeExcerpt(content.text, match);
      const farther = excerpt.isFound ? [] : listParts(content, found.places.get(row) ?? []);
      if (farther.length === 0) return { content, excerpt };
      const text = await Promise.all(farther.map((part) => index.readPart(row, part)));
      return { content, excerpt: makeExcerpt([...content.text, ...text.flat()], match) };
    }),
  );
}

/** Which further parts of a long text hold a word that was found, the first of them. */
function listParts({ parts = [] }: ResultContent, places: readonly number[]): number[] {
  const numbers = places.map((place) => parts.findLastIndex((begins) => begins <= place));
  return [...new Set(numbers)].filter((number) => number !== -1).slice(0, MAX_PARTS);
}
