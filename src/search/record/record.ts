/** The filters of the search, named as in its address; their values are slugs. */
export type Facet =
  'type' | 'rubrique' | 'pays' | 'thematique' | 'annee' | 'collectivite' | 'modalite' | 'langue';

/** What the search index knows of a page beside its words. */
export interface SearchRecord {
  facets: Partial<Record<Facet, readonly string[]>>;
  /** ISO day that orders results; every record has one, or sorting by date would drop it. */
  day: string;
  /** What a result shows, in French typography; never words to be found. */
  card: { title: string } & Partial<
    Record<'date' | 'fin' | 'lieu' | 'etat' | 'fichier' | 'exemple', string>
  >;
  /** A content file and the picture it names, or the address of a drawing. */
  picture?: { file: string; path: string } | { href: string } | undefined;
  /** The address of the file that the page presents: its words are read from it. */
  file?: string | undefined;
  /** Files beside the text. */
  documents: readonly { title: string; href: string }[];
}
