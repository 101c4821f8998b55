import type { SearchPage } from './page.ts';

/** With fewer pages, one index weighs little: it answers whole at once. */
const SPLIT_FROM = 2_000;
/** What was published or held in so many months answers first, with all that is to come. */
const RECENT_MONTHS = 24;

/**
 * The pages of the index that answers first, and those of the archive; what has no day is never old.
 * @param today ISO 8601
 * @example splitPages(thousands of pages, '2026-11-28') → { recent: [page of 2026, …], archive: [page of 2019, …] }
 */
export function splitPages<T extends Pick<SearchPage, 'record'>>(
  pages: readonly T[],
  today: string,
): { recent: T[]; archive: T[] } {
  const since = Temporal.PlainDate.from(today).subtract({ months: RECENT_MONTHS }).toString();
  const isOld = ({ record: { day } }: T) =>
    day !== undefined && pages.length >= SPLIT_FROM && day < since;
  return { recent: pages.filter((page) => !isOld(page)), archive: pages.filter(isOld) };
}
