import { groupByEach } from '../../lib/group.ts';
import type { Entry, TermRef } from './entry.ts';

/** The four vocabularies by which an item can be found. */
export type TermKind = 'countries' | 'topics' | 'localGovernments' | 'networks';

/**
 * Makes one thing of each vocabulary.
 * @example byTermKind((kind) => article[kind].length) → { countries: 2, topics: 1, localGovernments: 0, networks: 0 }
 */
export function byTermKind<T>(make: (kind: TermKind) => T): Record<TermKind, T> {
  return {
    countries: make('countries'),
    topics: make('topics'),
    localGovernments: make('localGovernments'),
    networks: make('networks'),
  };
}

/** Items of one kind under each term, made once so that a term page looks up instead of filtering. */
type TermIndex<T> = Record<TermKind, ReadonlyMap<string, readonly T[]>>;

/**
 * Indexes items by each of their terms.
 * @example indexByTerm(articles).countries.get('liban') → the articles about Lebanon
 */
export function indexByTerm<T extends Pick<Entry, TermKind>>(items: readonly T[]): TermIndex<T> {
  return byTermKind((kind) => groupByEach(items, (item) => item[kind].map(slugOf)));
}

function slugOf({ slug }: TermRef): string {
  return slug;
}
