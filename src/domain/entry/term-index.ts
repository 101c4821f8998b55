import { groupByEach } from '../../lib/group.ts';
import type { Entry, TermRef } from './entry.ts';

/** The four vocabularies by which an item can be found. */
export type TermKind = 'countries' | 'topics' | 'localGovernments' | 'networks';

/** Items of one kind under each term, made once so that a term page looks up instead of filtering. */
type TermIndex<T> = Record<TermKind, ReadonlyMap<string, readonly T[]>>;

/**
 * Indexes items by each of their terms.
 * @example indexByTerm(articles).countries.get('liban') → the articles about Lebanon
 */
export function indexByTerm<T extends Pick<Entry, TermKind>>(items: readonly T[]): TermIndex<T> {
  const by = (kind: TermKind) => groupByEach(items, (item) => item[kind].map(slugOf));
  return {
    countries: by('countries'),
    topics: by('topics'),
    localGovernments: by('localGovernments'),
    networks: by('networks'),
  };
}

function slugOf({ slug }: TermRef): string {
  return slug;
}
