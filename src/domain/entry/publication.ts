import { toInstant } from '../../lib/dates.ts';
import type { EntryFields } from './fields.ts';
import { localInstant } from './visibility.ts';

/** The hour at which what has only a day is said to happen, and the zone in which it is read. */
interface DefaultTime {
  hour: string;
  zone: string;
}

/**
 * The instant at which an item appeared: the end of its embargo, else the usual hour of its day.
 * @example publicationInstant({ publishedOn: '2025-09-09' }, { hour: '08:00', zone: 'Europe/Paris' }) → 2025-09-09T06:00:00Z
 */
export function publicationInstant(
  { publishedOn, embargoUntil }: Pick<EntryFields, 'publishedOn' | 'embargoUntil'>,
  { hour, zone }: DefaultTime,
): Temporal.Instant {
  if (embargoUntil !== undefined) return localInstant(embargoUntil, zone);
  return toInstant({ day: publishedOn, hour, zone });
}

/**
 * The instant at which an item was last changed, never before it appeared; nothing for one that was not.
 * What was corrected on the day on which it appeared, at an hour that nobody wrote, was so a minute later: for
 * readers of feeds an item whose instant stays was not changed.
 * @example updateInstant({ publishedOn: '2025-09-09', updatedOn: '2025-09-11' }, { hour: '08:00', zone: 'Europe/Paris' }) → 2025-09-11T06:00:00Z
 */
export function updateInstant(
  entry: Pick<EntryFields, 'publishedOn' | 'embargoUntil' | 'updatedOn' | 'updatedHour'>,
  defaultTime: DefaultTime,
): Temporal.Instant | undefined {
  if (entry.updatedOn === undefined) return undefined;
  const published = publicationInstant(entry, defaultTime);
  const { updatedOn: day, updatedHour: hour = defaultTime.hour } = entry;
  const updated = toInstant({ day, hour, zone: defaultTime.zone });
  if (Temporal.Instant.compare(updated, published) > 0) return updated;
  return wasHeldBack(entry) ? published : published.add({ minutes: 1 });
}

/** Whether an item was changed before its embargo ended: it appeared as it is. */
function wasHeldBack({
  embargoUntil = '',
  updatedOn = '',
  updatedHour,
}: Pick<EntryFields, 'embargoUntil' | 'updatedOn' | 'updatedHour'>): boolean {
  const end = embargoUntil.slice(0, updatedOn.length);
  return updatedOn < end || (updatedOn === end && updatedHour !== undefined);
}
