import { formatDay, formatHour } from '../../src/lib/french-dates.ts';

/**
 * A local day and hour as one says them.
 * @example formatDayAndHour('2026-12-01 08:00') → '1er décembre 2026 à 8 h'
 */
export function formatDayAndHour(written: string): string {
  return `${formatDay(written.slice(0, 10))} à ${formatHour(written.slice(11))}`;
}
