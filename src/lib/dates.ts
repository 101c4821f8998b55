import { oncePerKey } from './once.ts';

/** A calendar day, `AAAA-MM-JJ`. Stored as text: a content store keeps no Temporal values. */
export type Day = string;
/** A date as far as it is known: a day, a month `AAAA-MM` or a year `AAAA` (ISO 8601-1 §4.3.3). */
export type PartialDate = string;
/** A wall-clock hour, `HH:MM`, meaningless without a day and a zone. */
export type Hour = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether a text is a day that exists.
 * @example isDay('2025-02-28') → true ; isDay('2025-02-30') → false
 */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  // Every month has as many; Temporal takes a microsecond, and pages ask hundreds of thousands of times.
  if (day <= 28) return true;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/**
 * Whether a text is a day that exists, a month or a year.
 * @example isPartialDate('2023-11') → true ; isPartialDate('2023-13') → false
 */
export function isPartialDate(text: string): boolean {
  return isDay(text) || MONTH.test(text) || YEAR.test(text);
}

/**
 * The first day of what is known of a date: where it stands among days.
 * @example firstDayOf('2023-11') → '2023-11-01' ; firstDayOf('2023') → '2023-01-01'
 */
export function firstDayOf(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * Whether a text is an hour of the clock.
 * @example isHour('14:30') → true ; isHour('24:00') → false
 */
export function isHour(text: string): boolean {
  return HOUR.test(text);
}

/**
 * Whether a text is a day that exists and an hour of the clock.
 * @example isDayAndHour('2025-10-14 14:30') → true ; isDayAndHour('2025-10-14') → false
 */
export function isDayAndHour(text: string): boolean {
  return isDay(text.slice(0, 10)) && isHour(text.slice(11)) && text[10] === ' ';
}

/** A day, an hour (midnight when left out) and the zone in which both are read. */
export interface WallTime {
  day: Day;
  hour?: Hour | undefined;
  zone: string;
}

/**
 * The instant at which a wall clock shows a day and an hour; the lists of a build ask for the same ones
 * again and again.
 * @example toInstant({ day: '2025-10-14', hour: '14:00', zone: 'Europe/Paris' }) → 2025-10-14T12:00:00Z
 */
export const toInstant = oncePerKey(
  ({ day, hour = '00:00', zone }: WallTime) => `${day}T${hour} ${zone}`,
  ({ day, hour = '00:00', zone }): Temporal.Instant =>
    Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(zone).toInstant(),
);

/**
 * Whether an instant comes before another one.
 * @example isBefore(Temporal.Instant.from('2025-10-14T08:00Z'), Temporal.Instant.from('2025-10-14T09:00Z')) → true
 */
export function isBefore(instant: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instant, other) < 0;
}

/**
 * RFC 3339 date-time with the zone's own offset, as `<time datetime>` and JSON-LD want it.
 * @example toOffsetDateTime({ day: '2025-10-14', hour: '14:00', zone: 'Europe/Paris' }) → '2025-10-14T14:00:00+02:00'
 */
export function toOffsetDateTime({ day, hour = '00:00', zone }: WallTime): string {
  return Temporal.PlainDateTime.from(`${day}T${hour}`)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/**
 * The number of days from one day to another.
 * @example daysBetween('2025-01-30', '2025-02-02') → 3
 */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/**
 * The year of a day, as text (it goes into addresses).
 * @example yearOf('2025-10-14') → '2025'
 */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/**
 * The month of a day, two digits.
 * @example monthOf('2025-10-14') → '10'
 */
export function monthOf(day: Day): string {
  return day.slice(5, 7);
}
