import { daysBetween } from '../../lib/dates.ts';
import type { AgendaEvent } from './event.ts';

/** More than what state and move can add, so that a later update always weighs more. */
const UPDATE_WEIGHT = 3;

/**
 * Which version of its event a calendar receives: 0 when it is announced, more after each change,
 * so that calendars take the new version for the newer one. A static site remembers no earlier
 * build, so the number is made of what the editor wrote: the days since the announcement, and one
 * more, for an update, which rises with each later « mise_a_jour »; then one for a date called off
 * and one for a date that was moved, which rise even when « mise_a_jour » was forgotten. Only a
 * return to an earlier state without « mise_a_jour » goes down.
 * @example revisionOf({ publishedOn: '2025-09-16', updatedOn: '2025-09-18', state: 'annule' }) → 10
 */
export function revisionOf({
  publishedOn,
  updatedOn,
  state,
  formerDay,
}: Pick<AgendaEvent, 'publishedOn' | 'updatedOn' | 'state' | 'formerDay'>): number {
  const updates = updatedOn === undefined ? 0 : daysBetween(publishedOn, updatedOn) + 1;
  const isOff = state === 'annule' || state === 'reporte';
  const isMoved = formerDay !== undefined;
  return UPDATE_WEIGHT * updates + Number(isOff) + Number(isMoved);
}
