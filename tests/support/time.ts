import { isDay } from '../../src/lib/dates.ts';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Whether a machine reads this time without guessing: a year, a month, a day, or RFC 3339 with offset.
 * @example isMachineTime('2025-10') → true ; isMachineTime('2025-10-14T14:30') → false
 */
export function isMachineTime(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-\d{2}$/.test(value)) return isDay(`${value}-01`);
  return isDay(value) || isOffsetDateTime(value);
}

/**
 * Whether a text names an instant with the offset of its zone.
 * @example isOffsetDateTime('2025-10-14T14:30:00+02:00') → true
 */
export function isOffsetDateTime(value: string): boolean {
  return DATE_TIME.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}
