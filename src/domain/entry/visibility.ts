import { isBefore, toInstant } from '../../lib/dates.ts';

/** The fields that hold an item back, and the moment and zone they are read in. */
interface Visibility {
  isDraft: boolean;
  /** Local day and hour, `AAAA-MM-JJ HH:MM`. */
  embargoUntil?: string | undefined;
  expiresAt?: string | undefined;
  /** Made to show the site, and to be replaced. */
  isSample?: boolean;
}

/**
 * Whether the public may see an item: no draft, embargo over, not expired, no sample where these are
 * hidden.
 * @example isPublic({ isDraft: true }, { now, zone: 'Europe/Paris' }) → false
 */
export function isPublic(
  { isDraft, embargoUntil, expiresAt, isSample = false }: Visibility,
  { now, zone, showSamples = true }: { now: Temporal.Instant; zone: string; showSamples?: boolean },
): boolean {
  if (isDraft || (isSample && !showSamples)) return false;
  if (embargoUntil !== undefined && isBefore(now, localInstant(embargoUntil, zone))) return false;
  return expiresAt === undefined || isBefore(now, localInstant(expiresAt, zone));
}

/**
 * The instant that a local day and hour name.
 * @example localInstant('2025-10-14 08:00', 'Europe/Paris') → 2025-10-14T06:00:00Z
 */
export function localInstant(dayAndHour: string, zone: string): Temporal.Instant {
  return toInstant({ day: dayAndHour.slice(0, 10), hour: dayAndHour.slice(11), zone });
}
