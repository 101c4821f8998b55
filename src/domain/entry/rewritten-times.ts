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
  const [, year, month, day] = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? [] : [{ year: Number(year), month: Number(month), day: Number(day) }];
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
