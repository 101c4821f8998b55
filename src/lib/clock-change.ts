import type { Hour, WallTime } from './dates.ts';

/** What becomes of an hour on the night that the clocks of its zone change. */
export interface ClockChange {
  /** `skipped`: no clock ever shows it; `repeated`: it comes twice, and says not which. */
  kind: 'skipped' | 'repeated';
  /** The first hour after the change that names one instant. */
  nextHour: Hour;
}

/**
 * Whether a wall-clock hour names no instant or two; nothing when it names one, as nearly all do.
 * @example findClockChange({ day: '2025-03-30', hour: '02:30', zone: 'Europe/Paris' }) → { kind: 'skipped', nextHour: '03:00' }
 */
export function findClockChange({
  day,
  hour,
  zone,
}: WallTime & { hour: Hour }): ClockChange | undefined {
  const wallTime = Temporal.PlainDateTime.from(`${day}T${hour}`);
  const earlier = wallTime.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wallTime.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return undefined;
  const change = earlier.getTimeZoneTransition('next');
  if (change === null) throw new Error(`${zone} changes no clock after ${earlier.toString()}.`);
  const isSkipped = !earlier.toPlainDateTime().equals(wallTime);
  const next = isSkipped ? change : change.withTimeZone(earlier.offset);
  return {
    kind: isSkipped ? 'skipped' : 'repeated',
    nextHour: next.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
