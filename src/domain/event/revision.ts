import { daysBetween } from '../../lib/dates.ts';
import type { AgendaEvent } from './event.ts';

/** Before any update of this site; never to be changed, or the numbers of all calendars would. */
const FIRST_DAY = '2000-01-01';

const MINUTES_A_DAY = 24 * 60;

/**
 * Which version of its event a calendar receives, so that it takes the new one for the newer
 * (RFC 5545 §3.8.7.4): 0 when it is announced, then the number of the minute at which its editor last
 * updated it, that of midnight where only the day is written. A static site remembers no earlier build:
 * only a date that the editor moves back could make the number fall. The check refuses a changed day,
 * hour, place or state without a newer one.
 * @example revisionOf({ updatedOn: '2025-09-18' }) → 13524480
 * @example revisionOf({ updatedOn: '2025-09-18', updatedHour: '16:30' }) → 13525470
 */
export function revisionOf({
  updatedOn,
  updatedHour = '00:00',
}: Partial<Pick<AgendaEvent, 'updatedOn' | 'updatedHour'>>): number {
  if (updatedOn === undefined) return 0;
  const [hours = 0, minutes = 0] = updatedHour.split(':').map(Number);
  return daysBetween(FIRST_DAY, updatedOn) * MINUTES_A_DAY + hours * 60 + minutes;
}
