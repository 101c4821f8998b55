import { localInstant } from '../entry/visibility.ts';
import { isRetracted, retractionEnd } from '../retraction/retraction.ts';
import {
  describeChange,
  type Moment,
  type ScheduledChange,
  type TimedEntry,
} from './scheduled-change.ts';

/**
 * When an item appears, when it is taken away, and when feeds no longer say so.
 * @example listEntryChanges({ embargoUntil: '2026-12-01 08:00', … }, moment) → [{ at: 2026-12-01T07:00:00Z, what: 'parution d’un contenu' }]
 */
export function listEntryChanges(entry: TimedEntry, moment: Moment): ScheduledChange[] {
  const { embargoUntil, expiresAt } = entry;
  const at = (dayAndHour: string) => localInstant(dayAndHour, moment.zone);
  const forgotten = retractionEnd(entry, moment.zone);
  return [
    ...(embargoUntil === undefined
      ? []
      : [{ at: at(embargoUntil), what: 'parution d’un contenu' }]),
    ...(expiresAt === undefined
      ? []
      : [{ at: at(expiresAt), what: describeChange('retrait de', entry, moment) }]),
    ...(forgotten === undefined
      ? []
      : [{ at: forgotten, what: describeRetractionEnd(entry, moment) }]),
  ];
}

/** Feeds name what was taken away as long as they speak of it. */
function describeRetractionEnd(entry: TimedEntry, moment: Moment): string {
  const change = 'fin de l’avis de retrait de';
  return isRetracted(entry, moment)
    ? `${change} « ${entry.title} »`
    : describeChange(change, entry, moment);
}
