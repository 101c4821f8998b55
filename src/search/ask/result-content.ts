import type { ResultCard } from '../../lib/search-card.ts';

/** A run of text under a heading, a page of a document, a passage of a recording: anchor, title, text. */
export type TextPart = readonly [id: string, title: string, text: string];

/** What a result shows of a page. */
export interface ResultContent {
  url: string;
  day?: string;
  /** The kind of the page, as its facet names it; of a term, its vocabulary. */
  kind: string;
  /** `fr` where it is left out. */
  language?: string;
  card: ResultCard;
  /** The text of the page, the beginning of it where it is long. */
  text: readonly TextPart[];
  /** Where the further parts of a long text begin, in words. */
  parts?: readonly number[];
}
