import type { MediaFile } from '../../files/media.ts';
import type { EntryFields } from './fields.ts';

/** A word of a vocabulary, as an item refers to it. */
export interface TermRef {
  slug: string;
  name: string;
}

/** What an article, an event and a resource have in common once their references are resolved. */
export type Entry = Omit<
  EntryFields,
  | 'stableId'
  | 'documents'
  | 'countrySlugs'
  | 'topicSlugs'
  | 'localGovernmentSlugs'
  | 'networkSlugs'
  | 'proceedingsSlug'
> & {
  /** The content file, from the project's root. */
  path: string;
  /** Fingerprint of the whole file, text included. */
  digest: string;
  /** Never shown, never changes: what feeds and calendars know the item by. */
  stableId: string;
  /** Content files that its text names and whose pages are not there: see withHiddenLinks. */
  hiddenLinks?: readonly string[];
  year: string;
  slug: string;
  documents: (MediaFile & { title: string })[];
  countries: TermRef[];
  topics: TermRef[];
  localGovernments: TermRef[];
  networks: TermRef[];
  /** The proceedings that gather it with what else is left of an edition. */
  proceedings: TermRef | undefined;
};

/**
 * Newest first; two items of one day in alphabetical order, so that every build agrees.
 * @example [old, recent].toSorted(byNewest) → [recent, old]
 */
export function byNewest(
  a: { publishedOn: string; slug: string },
  b: { publishedOn: string; slug: string },
): number {
  return b.publishedOn.localeCompare(a.publishedOn) || a.slug.localeCompare(b.slug);
}
