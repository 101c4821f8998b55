import { PlainError } from './plain-error.ts';

/**
 * The only reading of the clock. `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) fixes it,
 * so that the same input gives the same bytes.
 * @example SOURCE_DATE_EPOCH=1764547200 → Temporal.Instant 2025-12-01T00:00:00Z
 */
export function now(): Temporal.Instant {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return Temporal.Now.instant();
  // Twelve digits reach the year 33 658; Temporal ends at 275 760.
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new PlainError(
      `SOURCE_DATE_EPOCH vaut « ${epoch} » : écrivez-y un nombre entier de secondes depuis 1970, comme 1764547200, ou retirez cette variable.`,
    );
  }
  return Temporal.Instant.fromEpochMilliseconds(Number(epoch) * 1000);
}

/**
 * The visitor's clock, in milliseconds since 1970: a page built earlier cannot know what is over.
 * Only a browser asks; it has no Temporal yet.
 * @example visitorNow() → 1764547200000
 */
export function visitorNow(): number {
  return Date.now();
}

/**
 * The calendar day it is in a zone.
 * @example dayIn(Temporal.Instant.from('2025-06-30T23:00Z'), 'Europe/Paris') → '2025-07-01'
 */
export function dayIn(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}
