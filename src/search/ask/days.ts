import { DAY_MILLISECONDS, isoDayOf } from './calendar-day.ts';
import type { Catalogue } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';

/** How many days of an event are looked at, at most. */
const MAX_DAYS = 100;

/**
 * Whether one of the days of a page is among some: an event lasts until its end, others have one day.
 * @example isOnSomeDay(assises, catalogue, (day) => day === '2026-12-02') → true for 1 and 2 December
 */
export function isOnSomeDay(
  row: Row,
  catalogue: Catalogue,
  includes: (day: string) => boolean,
): boolean {
  const first = catalogue.dayOf(row);
  if (first === '') return false;
  const start = Date.parse(first);
  const end = catalogue.endOf(row) ?? start;
  // Paris is ahead of UTC: what ends at midnight there ends on the same day here.
  const count = Math.min(MAX_DAYS, Math.max(1, Math.ceil((end - start) / DAY_MILLISECONDS)));
  return Array.from({ length: count }, (_, index) => start + index * DAY_MILLISECONDS).some(
    (instant) => includes(isoDayOf(instant)),
  );
}
