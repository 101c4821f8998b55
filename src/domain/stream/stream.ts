import type { Article, ArticleSection } from '../article/article.ts';
import { byNewest } from '../entry/entry.ts';
import type { TermKind } from '../entry/term-index.ts';
import type { AgendaEvent } from '../event/event.ts';
import type { Resource } from '../resource/resource.ts';

/** One thing that a subscriber receives. */
export type StreamItem =
  | { kind: 'article'; entry: Article }
  | { kind: 'event'; entry: AgendaEvent }
  | { kind: 'resource'; entry: Resource };

/** What a reader can follow: the whole site, one of its parts, or all that concerns one term. */
export type Stream = { items: readonly StreamItem[] } & (
  | { kind: 'site' | 'articles' | 'agenda' | 'resources' }
  | { kind: 'section'; slug: ArticleSection }
  | { kind: TermKind; slug: string; name: string }
);

/** Articles as items of a stream. */
export function toArticleItems(articles: readonly Article[]): StreamItem[] {
  return articles.map((entry) => ({ kind: 'article', entry }));
}

/** Events as items of a stream: what is followed is their announcement. */
export function toEventItems(events: readonly AgendaEvent[]): StreamItem[] {
  return events.map((entry) => ({ kind: 'event', entry }));
}

/** Resources as items of a stream. */
export function toResourceItems(resources: readonly Resource[]): StreamItem[] {
  return resources.map((entry) => ({ kind: 'resource', entry }));
}

/**
 * One stream out of several, most recently published first.
 * @example mergeStreams(articles, events) → items of both, newest first
 */
export function mergeStreams(...streams: readonly StreamItem[][]): StreamItem[] {
  return streams.flat().toSorted((a, b) => byNewest(a.entry, b.entry));
}
