import type { Row } from './catalogue-file.ts';

/** What a search finds. */
export interface SearchResults {
  /** The best first. */
  rows: readonly Row[];
  /** All that the words find, whatever the facets keep. */
  matched: readonly Row[];
  /** The places of the words in each page. */
  places: ReadonlyMap<Row, readonly number[]>;
  /** The words to be marked, folded. */
  words: readonly string[];
  /** The words that were searched in place of those typed, which no page says. */
  corrected: string | undefined;
  /** Words that the pages found do not all say. */
  omitted: readonly string[];
  /** Whether the closed years were left out. */
  isPartial: boolean;
}
