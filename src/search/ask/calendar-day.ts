/** Milliseconds of a day of a calendar without hours: none is longer or shorter, as in UTC. */
export const DAY_MILLISECONDS = 86_400_000;

/**
 * The day that comes so many days later, or earlier.
 * @param day ISO 8601
 * @example addDays('2026-03-01', -1) → '2026-02-28'
 */
export function addDays(day: string, count: number): string {
  return isoDayOf(Date.parse(day) + count * DAY_MILLISECONDS);
}

/**
 * The day in UTC of an instant.
 * @param instant milliseconds since 1970
 * @example isoDayOf(0) → '1970-01-01'
 */
export function isoDayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
