import type { EventTiming } from '../domain/event/timing.ts';
import { toInstant } from '../lib/dates.ts';

/** When an occurrence takes place: days, the last one excluded, or hours of its own zone. */
export type CalendarTime =
  | { isAllDay: true; start: Temporal.PlainDate; end: Temporal.PlainDate }
  | { isAllDay: false; start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime | undefined };

/**
 * When an occurrence takes place, as calendars count. Without an hour it is whole days, in no zone;
 * an unknown end is none, but several days last until the last of them is over.
 * @example toCalendarTime({ startDay: '2025-10-14', endDay: '2025-10-14', … }) → { isAllDay: true, start: 14 October, end: 15 October }
 */
export function toCalendarTime(timing: EventTiming): CalendarTime {
  const { startDay, startHour, endDay, zone } = timing;
  if (startHour === undefined) {
    return { isAllDay: true, start: Temporal.PlainDate.from(startDay), end: dayAfter(endDay) };
  }
  return {
    isAllDay: false,
    start: zonedTime(startDay, startHour, zone),
    end: endOf(timing),
  };
}

function endOf({ startDay, endDay, endHour, zone }: EventTiming) {
  if (endHour !== undefined) return zonedTime(endDay, endHour, zone);
  return endDay === startDay ? undefined : dayAfter(endDay).toZonedDateTime(zone);
}

function zonedTime(day: string, hour: string, zone: string): Temporal.ZonedDateTime {
  return toInstant({ day, hour, zone }).toZonedDateTimeISO(zone);
}

function dayAfter(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day).add({ days: 1 });
}
