import type { TermKind } from '../../domain/entry/term-index.ts';
import type { Facet, ResultCard } from '../../lib/search-card.ts';

/** What the search index knows of a page beside its words. */
export interface SearchRecord {
  /** The slugs of each. */
  facets: Partial<Record<Facet, readonly string[]>>;
  /** The vocabulary of a term: its type says only that it is one. */
  vocabulary?: TermKind;
  /** ISO day that orders results by date; those without one come last. */
  day?: string;
  /** What a result shows, in French typography; only the title is made of words to be found. */
  card: Omit<ResultCard, 'image'>;
  /** Words that count less than those of the text: countries, topics, places, organisers. */
  words: readonly string[];
  /** Other names of what the page is about: who types one finds all that is said of the other. */
  aliases?: readonly string[];
  /** A content file and the picture it names (`isPhoto`: in its album), or the address of a drawing. */
  picture?: { file: string; path: string; isPhoto?: boolean } | { href: string } | undefined;
  /** The address of the file that the page presents: its words are read from it. */
  file?: string | undefined;
  /** Files beside the text. */
  documents: readonly { title: string; href: string }[];
}
