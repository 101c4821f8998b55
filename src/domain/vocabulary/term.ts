import { compareFrench } from '../../lib/text.ts';
import { paginate, type ListPage, type PageSize } from '../../lib/paginate.ts';
import type { Article } from '../article/article.ts';
import type { TermLists } from '../entry/related-terms.ts';
import { sourceOf, type StoredFile } from '../entry/stored.ts';
import type { AgendaEvent } from '../event/event.ts';
import type { Resource } from '../resource/resource.ts';

/** A vocabulary file with its place in the store. */
export interface TermFile {
  slug: string;
  name: string;
  summary: string;
  path: string;
  digest: string;
}

/** All that the site holds under one term. */
export interface TermContent {
  articles: readonly Article[];
  /** Going on or to come, earliest first. */
  nextEvents: readonly AgendaEvent[];
  pastEvents: readonly AgendaEvent[];
  resources: readonly Resource[];
  /** The terms of other vocabularies that these items name. */
  relatedTerms: TermLists;
  /** The day of the build, in Paris: the lists of events are of that day. */
  today: string;
}

/** One page of a term: the term, what it holds, and the slice of its articles shown. */
export interface TermPage<T extends TermFile> {
  term: T;
  /** Without the articles: each page shows its own, and a changed one must not make all pages new. */
  content: Omit<TermContent, 'articles'>;
  articles: ListPage<Article>;
}

/**
 * Turns a stored vocabulary into terms in French alphabetical order.
 * @example toTerms(await storedEntries('pays')) → [{ slug: 'algerie', name: 'Algérie', … }, …]
 */
export function toTerms<T extends { name: string; summary: string }>(
  stored: readonly (StoredFile & { data: T })[],
): (T & TermFile)[] {
  return stored
    .map((entry) => ({ ...entry.data, ...sourceOf(entry), slug: entry.id }))
    .toSorted((a, b) => compareFrench(a.name, b.name));
}

/**
 * The pages of one term; it has one even without an article.
 * @example toTermPages(liban, content, 20) → [{ term, content, articles: { items, number: 1, … } }]
 */
export function toTermPages<T extends TermFile>(
  term: T,
  content: TermContent,
  pageSize: PageSize,
): TermPage<T>[] {
  const { articles: all, ...rest } = content;
  return paginate(all, pageSize).map((articles) => ({
    term,
    // Later pages show more articles only.
    content:
      articles.number === 1 ? rest : { ...rest, nextEvents: [], pastEvents: [], resources: [] },
    articles,
  }));
}

/**
 * How many items a term has.
 * @example countItems({ articles: [a], nextEvents: [], pastEvents: [e], resources: [] }) → 2
 */
export function countItems({
  articles,
  nextEvents,
  pastEvents,
  resources,
}: Omit<TermContent, 'today' | 'relatedTerms'>): number {
  return articles.length + nextEvents.length + pastEvents.length + resources.length;
}

/**
 * Whether a page of a term shows events, held or to come.
 * @example hasEvents({ nextEvents: [], pastEvents: [e], … }) → true
 */
export function hasEvents({
  nextEvents,
  pastEvents,
}: Pick<TermContent, 'nextEvents' | 'pastEvents'>): boolean {
  return nextEvents.length + pastEvents.length > 0;
}
