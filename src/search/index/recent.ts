import type { SearchPage } from './page.ts';

/** With fewer pages, one index weighs little: it answers whole at once. */
const SPLIT_FROM = 2_000;
/** What was published or held in so many months answers first, with all that is to come. */
const RECENT_MONTHS = 24;

/**
 * Whether a page belongs to the index that answers first; what has no day is never old.
 * @example isRecent(page of 2019, { today: '2026-11-28', pages: thousands }) → false
 */
export function isRecent(
  { record: { day } }: Pick<SearchPage, 'record'>,
  { today, pages }: { today: string; pages: readonly unknown[] },
): boolean {
  if (day === undefined || pages.length < SPLIT_FROM) return true;
  const since = Temporal.PlainDate.from(today).subtract({ months: RECENT_MONTHS });
  return day >= since.toString();
}
