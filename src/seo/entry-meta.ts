import type { Article } from '../domain/article/article.ts';
import type { AgendaEvent } from '../domain/event/event.ts';
import type { Resource } from '../domain/resource/resource.ts';
import { publicationTime, updateTime } from './json-ld.ts';

/**
 * What the head of an item's page says, whatever its kind.
 * @example describeEntry(article, '/actualites/2025/hokusai/') → { title: 'L’été de Hokusai', publishedAt: '2025-09-09T08:00:00+02:00', … }
 */
export function describeEntry(entry: Article | AgendaEvent | Resource, path: string) {
  const { title, language, summary } = entry;
  const modifiedAt = updateTime(entry);
  return {
    title,
    language,
    description: summary,
    path,
    publishedAt: publicationTime(entry),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}
