import { toInstant } from '../../lib/dates.ts';
import { spanOf, type Scheduled } from './timing.ts';

/**
 * The instant from which calendars no longer hold an event: the first day, in their zone, that began
 * a year or more after people last met.
 * @example calendarEnd(event that ended on 14 October 2025, 'Europe/Paris') → 15 October 2026, 0:00 in Paris
 */
export function calendarEnd(event: Scheduled, zone: string): Temporal.Instant {
  const last = spanOf(event).end;
  const lastDay = last.toZonedDateTimeISO(zone).toPlainDate();
  const isOverAtMidnight = toInstant({ day: lastDay.toString(), zone }).equals(last);
  const firstDay = isOverAtMidnight ? lastDay : lastDay.add({ days: 1 });
  const dayNextYear = firstDay.add({ years: 1 });
  // What was over on 28 February of a leap year began its day after on the 29th: it stays one day more.
  const isTooEarly = Temporal.PlainDate.compare(dayNextYear.subtract({ years: 1 }), firstDay) < 0;
  const day = isTooEarly ? dayNextYear.add({ days: 1 }) : dayNextYear;
  return toInstant({ day: day.toString(), zone });
}
