import { addDays } from './calendar-day.ts';

/** Days from the first to the last, ISO 8601, both within. */
export interface Period {
  from: string;
  to: string;
}

/** What a calendar counts in. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/**
 * The day that comes so many units later, or earlier; of a shorter month the last one.
 * @param day ISO 8601
 * @example addUnits('2026-01-31', 1, 'month') → '2026-02-28' ; addUnits('2026-11-28', -2, 'week') → '2026-11-14'
 */
export function addUnits(day: string, count: number, unit: CalendarUnit): string {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, 7 * count);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + (unit === 'year' ? 12 : 1) * count;
  const first = toDay({ year: Math.floor(months / 12), month: (months % 12) + 1 });
  const last = Number(addDays(addDays(first, 31).slice(0, 'yyyy-mm'.length) + '-01', -1).slice(-2));
  return addDays(first, Math.min(date, last) - 1);
}

function toDay({ year, month }: { year: number; month: number }): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/**
 * The day, the week from Monday on, the month or the year in which a day lies.
 * @param day ISO 8601
 * @example periodOf('2026-11-28', 'week') → { from: '2026-11-23', to: '2026-11-29' }
 */
export function periodOf(day: string, unit: CalendarUnit): Period {
  const [year, month] = [day.slice(0, 'yyyy'.length), day.slice(0, 'yyyy-mm'.length)];
  switch (unit) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const monday = addDays(day, 1 - dayOfWeek(day));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return { from: `${month}-01`, to: `${month}-31` };
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
}

/**
 * The day of the week, 1 for Monday to 7 (ISO 8601).
 * @param day ISO 8601
 * @example dayOfWeek('2026-11-28') → 6
 */
export function dayOfWeek(day: string): number {
  return ((new Date(day).getUTCDay() + 6) % 7) + 1;
}
