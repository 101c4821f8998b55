import type { Row } from './catalogue-file.ts';
import type { Hit } from './engine.ts';

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
 * The answers of the engine, which leave out none of the words.
 * @example toMatches([{ row: 12, score: 8.1, places: [4] }])
 *   → { scores: Map { 12 → 8.1 }, places: Map { 12 → [4] }, omitted }
 */
export function toMatches(hits: readonly Hit[]): Matches {
  return {
    scores: new Map(hits.map(({ row, score }) => [row, score])),
    places: new Map(hits.map(({ row, places }) => [row, places])),
    omitted: () => [],
  };
}
