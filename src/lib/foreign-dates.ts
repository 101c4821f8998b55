import { firstDayOf, isDay, type PartialDate } from './dates.ts';

/**
 * A date in words of another language, as far as it is known, its numbers in Western figures so that
 * they read like those of the page around.
 * @example formatForeignDate('2025-09-01', 'en') → '1 September 2025' ; formatForeignDate('2023-11', 'en') → 'November 2023'
 */
export function formatForeignDate(date: PartialDate, language: string): string {
  const region = language === 'en' ? 'en-GB' : language;
  return Temporal.PlainDate.from(firstDayOf(date)).toLocaleString(
    `${region}-u-nu-latn`,
    partsOf(date),
  );
}

function partsOf(date: PartialDate): Intl.DateTimeFormatOptions {
  if (isDay(date)) return { dateStyle: 'long' };
  return date.length === 'AAAA'.length ? { year: 'numeric' } : { year: 'numeric', month: 'long' };
}
