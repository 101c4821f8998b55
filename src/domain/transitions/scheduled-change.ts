import type { EntryFields } from '../entry/fields.ts';
import { isPublic } from '../entry/visibility.ts';

/** When transitions are listed, and the zone in which embargoes and days are read. */
export interface Moment {
  now: Temporal.Instant;
  zone: string;
}

/** A change to come, and why, in French. */
export interface ScheduledChange {
  at: Temporal.Instant;
  what: string;
}

/** What of an article, an event or a resource follows the clock. */
export type TimedEntry = Pick<EntryFields, 'title' | 'isDraft' | 'embargoUntil' | 'expiresAt'>;

/**
 * Names a change of an item. The list is public: it says nothing of what has not appeared yet.
 * @example describeChange('début de', { title: 'Groupe-pays Liban', … }, moment) → 'début de « Groupe-pays Liban »'
 */
export function describeChange(change: string, entry: TimedEntry, moment: Moment): string {
  return isPublic(entry, moment)
    ? `${change} « ${entry.title} »`
    : 'changement d’un contenu à paraître';
}
