import type { Article } from '../domain/article/article.ts';
import type { AgendaEvent } from '../domain/event/event.ts';
import type { Resource } from '../domain/resource/resource.ts';
import { publicationTime, updateTime } from './json-ld.ts';

/**
 * What the head of an item's page says beside its title, whatever its kind.
 * @example describeEntry(article) → { description: 'Une exposition…', publishedAt: '2025-09-09T08:00:00+02:00' }
 */
export function describeEntry(entry: Article | AgendaEvent | Resource) {
  const modifiedAt = updateTime(entry);
  return {
    description: entry.summary,
    publishedAt: publicationTime(entry),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}
