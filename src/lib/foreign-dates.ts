import type { Day } from './dates.ts';

/**
 * A day in words of another language, its numbers in Western figures so that they read like those of
 * the page around.
 * @example formatForeignDay('2025-09-01', 'en') → '1 September 2025'
 */
export function formatForeignDay(day: Day, language: string): string {
  const region = language === 'en' ? 'en-GB' : language;
  return Temporal.PlainDate.from(day).toLocaleString(`${region}-u-nu-latn`, { dateStyle: 'long' });
}
