import type { Article, ArticleSection } from '../article/article.ts';
import type { StreamLanguage } from '../../lib/language.ts';
import { byNewest } from '../entry/entry.ts';
import type { TermKind } from '../entry/term-index.ts';
import type { AgendaEvent } from '../event/event.ts';
import type { Resource } from '../resource/resource.ts';
import type { ChoiceStream } from './choice.ts';
import type { StreamItem } from './item.ts';

/**
 * What a reader can follow: the whole site, one of its parts, all that concerns one term, what is in one
 * language, or what a choice of terms and of a kind of content have in common.
 */
export type Stream =
  | ({ items: readonly StreamItem[] } & (
      | { kind: 'site' | 'articles' | 'agenda' | 'resources' }
      | { kind: 'section'; slug: ArticleSection }
      | { kind: TermKind; slug: string; name: string }
      | { kind: 'language'; language: StreamLanguage }
    ))
  | ChoiceStream;

/**
 * Articles as items of a stream.
 * @example toArticleItems([article]) → [{ kind: 'article', entry: article }]
 */
export function toArticleItems(articles: readonly Article[]): StreamItem[] {
  return articles.map((entry) => ({ kind: 'article', entry }));
}

/**
 * Events as items of a stream: what is followed is their announcement.
 * @example toEventItems([event]) → [{ kind: 'event', entry: event }]
 */
export function toEventItems(events: readonly AgendaEvent[]): StreamItem[] {
  return events.map((entry) => ({ kind: 'event', entry }));
}

/**
 * Resources as items of a stream.
 * @example toResourceItems([resource]) → [{ kind: 'resource', entry: resource }]
 */
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
