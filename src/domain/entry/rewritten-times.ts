import { isDay, isHour } from '../../lib/dates.ts';
import { findWrittenDates } from '../../lib/written-dates.ts';

/**
 * What to write for a day that was written otherwise, where it can be told.
 * @example rewriteDay('14 octobre 2025') → 'Écrivez 2025-10-14.' ; rewriteDay('demain') → undefined
 */
export function rewriteDay(written: string): string | undefined {
  const plain = written.replace(/[\u2010-\u2015\u2212]/g, '-').trim();
  const [date] = [...findWrittenDates(plain), ...readOtherDay(plain)];
  if (date?.day === undefined || date.month === undefined || date.year === undefined)
    return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(date.year)}-${two(date.month)}-${two(date.day)}`;
  return isDay(day) ? `Écrivez ${day}.` : undefined;
}

/** « 2025/10/14 », « 2025-1-5 », « 20251014 ». */
function readOtherDay(text: string) {
  // « 2023-13 » is no 3 January: without separators a day takes all its figures.
  const [year, month, day] = (
    /^\d{4}([-/. ])\d{1,2}\1\d{1,2}$/.test(text) ? text.split(/[-/. ]/) : splitEight(text)
  ).map(Number);
  return year === undefined ? [] : [{ year, month, day }];
}

function splitEight(text: string): string[] {
  return /^\d{8}$/.test(text) ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)] : [];
}

/**
 * What to write for an hour that was written otherwise, where it can be told.
 * @example rewriteHour('14h30') → 'Écrivez "14:30", entre guillemets.'
 */
export function rewriteHour(written: string): string | undefined {
  const [, hours, minutes = '00'] =
    /^(\d{1,2})\s*(?:[hH:.]\s*(\d{2})?)?\s*(?:min)?$/.exec(written.trim()) ?? [];
  const hour = hours === undefined ? '' : `${hours.padStart(2, '0')}:${minutes}`;
  return isHour(hour) ? `Écrivez "${hour}", entre guillemets.` : undefined;
}
