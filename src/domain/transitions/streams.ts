import { isBefore, toInstant } from '../../lib/dates.ts';
import type { Article } from '../article/article.ts';
import { isPublic } from '../entry/visibility.ts';
import { firstQuietDay } from '../home/quiet.ts';
import type { Moment, ScheduledChange, TimedEntry } from './scheduled-change.ts';

/** What of an article follows the clock: itself, and the stream whose latest news it may be. */
export type TimedArticle = TimedEntry & Pick<Article, 'section' | 'publishedOn'>;

/**
 * The days on which a stream of the home page becomes quiet, unless something appears until then.
 * @example listStreamChanges(articles, { now, zone, quietAfterDays: 180 }) → [{ at, what: 'rubrique « reseau » sans nouvelle récente' }]
 */
export function listStreamChanges(
  articles: readonly TimedArticle[],
  { now, zone, quietAfterDays }: Moment & { quietAfterDays: number },
): ScheduledChange[] {
  // The store lists the oldest first: what follows an article is found soonest from the end.
  const newestFirst = articles.toReversed();
  return articles.flatMap((article) => {
    const { section, publishedOn } = article;
    const at = toInstant({ day: firstQuietDay(publishedOn, quietAfterDays), zone });
    if (!isBefore(now, at)) return [];
    const isPublicThen = (item: TimedArticle) => isPublic(item, { now: at, zone });
    const isFollowed = newestFirst.some(
      (other) =>
        other.section === section && other.publishedOn > publishedOn && isPublicThen(other),
    );
    if (isFollowed || !isPublicThen(article)) return [];
    return [{ at, what: `rubrique « ${section} » sans nouvelle récente` }];
  });
}
