/** The facets of the search, named as in its address; their order is the address's. */
export const FACETS = [
  'type',
  'rubrique',
  'pays',
  'thematique',
  'annee',
  'collectivite',
  'modalite',
  'langue',
] as const;

/** A facet of the search. */
export type Facet = (typeof FACETS)[number];

/** What the card of a result says, in French typography. */
export interface ResultCard {
  title: string;
  /** A day, a month or a year, ISO 8601. */
  date?: string;
  /** The instant at which an event is over, with its offset. */
  end?: string;
  /** When people meet, where they do so several times: see `writeStretches`. */
  sessions?: string;
  place?: string;
  /** The state of an event, as content files name it: `annule`. */
  state?: string;
  /** Format, size and length of what a resource presents. */
  file?: string;
  /** `yes` for an invented item. */
  sample?: string;
  /** The address of a small picture. */
  image?: string;
}
