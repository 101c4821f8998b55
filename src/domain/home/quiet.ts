import type { Day } from '../../lib/dates.ts';

/**
 * The first day on which a stream of news counts as quiet.
 * @example firstQuietDay('2026-06-01', 180) → '2026-11-29'
 */
export function firstQuietDay(latestDay: Day, quietAfterDays: number): Day {
  return Temporal.PlainDate.from(latestDay)
    .add({ days: quietAfterDays + 1 })
    .toString();
}
