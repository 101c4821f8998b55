import { pathOfRef } from '../../lib/content-file-name.ts';
import type { Article } from '../article/article.ts';

type Teller = Pick<Article, 'eventRefs'>;

/**
 * Keeps the first article of each story: articles that tell of the same event tell one story.
 * @example keepOneOfEachStory([report of a meeting, its announcement, other]) → [report of the meeting, other]
 */
export function keepOneOfEachStory<T extends Teller>(articles: readonly T[]): T[] {
  const seen = new Set<string>();
  return articles.filter(({ eventRefs }) => {
    const isSeen = eventRefs.some((ref) => seen.has(ref));
    for (const ref of eventRefs) seen.add(ref);
    return !isSeen;
  });
}

/**
 * Whether an article tells of one of some events.
 * @example tellsOf({ eventRefs: ['agenda/2025/2025-10-14-liban'] }, [that event]) → true
 */
export function tellsOf({ eventRefs }: Teller, events: readonly { path: string }[]): boolean {
  const paths = new Set(eventRefs.map(pathOfRef));
  return events.some(({ path }) => paths.has(path));
}
