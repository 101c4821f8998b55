import { localInstant } from '../entry/visibility.ts';
import { say, type Moment, type Planned, type TimedEntry } from './planned.ts';

/**
 * When an item appears, and when it is taken away.
 * @example planEntry({ embargoUntil: '2026-12-01 08:00', … }, moment) → [{ at: 2026-12-01T07:00:00Z, what: 'parution d’un contenu' }]
 */
export function planEntry(entry: TimedEntry, moment: Moment): Planned[] {
  const { embargoUntil, expiresAt } = entry;
  const at = (dayAndHour: string) => localInstant(dayAndHour, moment.zone);
  return [
    ...(embargoUntil === undefined
      ? []
      : [{ at: at(embargoUntil), what: 'parution d’un contenu' }]),
    ...(expiresAt === undefined
      ? []
      : [{ at: at(expiresAt), what: say('retrait de', entry, moment) }]),
  ];
}
