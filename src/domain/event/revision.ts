import { daysBetween } from '../../lib/dates.ts';
import type { AgendaEvent } from './event.ts';

/** Before any update of this site; never to be changed, or the numbers of all calendars would. */
const FIRST_DAY = '2000-01-01';

/**
 * Which version of its event a calendar receives, so that it takes the new one for the newer
 * (RFC 5545 §3.8.7.4): 0 when it is announced, then the number of the day on which its editor last
 * updated it. A static site remembers no earlier build: only a day that the editor moves back could
 * make the number fall. What a subscriber must hear of is refused without that day.
 * @example revisionOf({ updatedOn: '2025-09-18' }) → 9392
 */
export function revisionOf({ updatedOn }: Pick<AgendaEvent, 'updatedOn'>): number {
  return updatedOn === undefined ? 0 : daysBetween(FIRST_DAY, updatedOn);
}
