import type { z } from 'zod';
import { isBefore } from '../../lib/dates.ts';
import { localInstant } from '../entry/visibility.ts';
import type { alertSchema } from './schema.ts';

/** A message above every page, between two instants. */
export type Alert = z.output<typeof alertSchema> & {
  /** Identifies the alert to a browser that has dismissed it. */
  key: string;
  /** One sentence of plain text. */
  text: string;
};

/**
 * Whether an alert is shown at an instant.
 * @example isActive({ startsAt: '2026-11-16 08:00', endsAt: '2026-12-02 18:00' }, { now, zone }) → true
 */
export function isActive(
  { startsAt, endsAt }: Pick<Alert, 'startsAt' | 'endsAt'>,
  { now, zone }: { now: Temporal.Instant; zone: string },
): boolean {
  return !isBefore(now, localInstant(startsAt, zone)) && isBefore(now, localInstant(endsAt, zone));
}

/**
 * The order in which alerts stand above a page: what is important first, then what came last.
 * @example orderAlerts([fermeture, séisme]) → [séisme, fermeture]
 */
export function orderAlerts<T extends Pick<Alert, 'level' | 'startsAt'>>(
  alerts: readonly T[],
): T[] {
  const rank = ({ level }: T) => (level === 'important' ? 0 : 1);
  return alerts.toSorted((a, b) => rank(a) - rank(b) || b.startsAt.localeCompare(a.startsAt));
}
