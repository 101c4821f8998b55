import { toInstant } from '../../lib/dates.ts';
import { archiveDay } from '../article/age.ts';
import type { Article } from '../article/article.ts';
import { isPublic } from '../entry/visibility.ts';
import {
  describeChange,
  type Moment,
  type ScheduledChange,
  type TimedEntry,
} from './scheduled-change.ts';

/** What of an article grows old. */
export type AgeingArticle = TimedEntry & Pick<Article, 'publishedOn' | 'updatedOn'>;

/**
 * The day from which the page of an article says that it is an old one.
 * @example listArchiveChanges(article, moment) → [{ at: 2028-09-08T22:00:00Z, what: 'passage aux archives de « … »' }]
 */
export function listArchiveChanges(article: AgeingArticle, moment: Moment): ScheduledChange[] {
  const { zone } = moment;
  const at = toInstant({ day: archiveDay(article), zone });
  if (!isPublic(article, { now: at, zone })) return [];
  return [{ at, what: describeChange('passage aux archives de', article, moment) }];
}
