import { toInstant } from '../../lib/dates.ts';
import type { Article } from '../article/article.ts';
import { isPublic } from '../entry/visibility.ts';
import {
  describeChange,
  type Moment,
  type ScheduledChange,
  type TimedEntry,
} from './scheduled-change.ts';

/** What of an article leads the home page for a time. */
export type LeadingArticle = TimedEntry & Pick<Article, 'leadUntil'>;

/**
 * The day on which an article that was put forward leaves the head of the home page.
 * @example listLeadChanges({ title: 'Un fonds', leadUntil: '2025-10-31', … }, moment) → [{ at: 2025-10-31T23:00:00Z, what: 'fin de la une de « Un fonds »' }]
 */
export function listLeadChanges(article: LeadingArticle, moment: Moment): ScheduledChange[] {
  const { zone } = moment;
  if (article.leadUntil === undefined) return [];
  const dayAfter = Temporal.PlainDate.from(article.leadUntil).add({ days: 1 }).toString();
  const at = toInstant({ day: dayAfter, zone });
  if (!isPublic(article, { now: at, zone })) return [];
  return [{ at, what: describeChange('fin de la une de', article, moment) }];
}
