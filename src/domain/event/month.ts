import type { Day } from '../../lib/dates.ts';
import type { AgendaEvent } from './event.ts';

type HeldOnDays = Pick<AgendaEvent, 'startDay' | 'endDay' | 'sessions'>;

/** A day of a calendar, with what is held on it. */
interface CalendarDay<E> {
  day: Day;
  /** False for the days of the months before and after that fill the first and the last week. */
  isInMonth: boolean;
  events: E[];
}

/**
 * The days on which an event is held: those of its sessions, else all from its first to its last.
 * @example daysOf({ startDay: '2025-09-05', endDay: '2025-09-06', sessions: [] }) → ['2025-09-05', '2025-09-06']
 */
export function daysOf({ startDay, endDay, sessions }: HeldOnDays): Day[] {
  if (sessions.length > 0) return sessions.map(({ day }) => day);
  const first = Temporal.PlainDate.from(startDay);
  const count = first.until(Temporal.PlainDate.from(endDay)).days + 1;
  return Array.from({ length: count }, (_, index) => first.add({ days: index }).toString());
}

/**
 * The months, `AAAA-MM`, in which an event is held.
 * @example monthsOf({ startDay: '2025-09-30', endDay: '2025-10-01', sessions: [] }) → ['2025-09', '2025-10']
 */
export function monthsOf(event: HeldOnDays): string[] {
  return [...new Set(daysOf(event).map((day) => day.slice(0, 7)))];
}

/**
 * The months from one to another, both among them.
 * @example listMonths('2026-11', '2027-01') → ['2026-11', '2026-12', '2027-01']
 */
export function listMonths(first: string, last: string): string[] {
  const start = Temporal.PlainYearMonth.from(first);
  const count = start.until(last, { largestUnit: 'month' }).months + 1;
  return Array.from({ length: count }, (_, index) => start.add({ months: index }).toString());
}

/**
 * The weeks of a month, each from Monday to Sunday, with what is held on each day.
 * @param month `AAAA-MM`
 * @example weeksOf('2026-12', events)[0] → [{ day: '2026-11-30', isInMonth: false, events: [] }, { day: '2026-12-01', … }, …]
 */
export function weeksOf<E extends HeldOnDays>(
  month: string,
  events: readonly E[],
): CalendarDay<E>[][] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weekCount = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return Array.from({ length: weekCount }, (_week, week) =>
    Array.from({ length: 7 }, (_day, index) => {
      const day = monday.add({ days: 7 * week + index }).toString();
      const isInMonth = day.startsWith(month);
      return { day, isInMonth, events: isInMonth ? eventsOn(day, events) : [] };
    }),
  );
}

function eventsOn<E extends HeldOnDays>(day: Day, events: readonly E[]): E[] {
  return events.filter((event) => daysOf(event).includes(day));
}
