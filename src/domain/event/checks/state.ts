import type { EventKeys } from '../keys.ts';
import type { Fault } from './fault.ts';

const EXPLAINED: Readonly<Record<string, string>> = {
  annule: 'ce rendez-vous est annulé',
  reporte: 'ce rendez-vous est reporté',
};

/**
 * A date that is off without its reason: whoever had planned to come is owed one.
 * @example findStateFaults({ etat: 'annule', … }) → [{ path: ['motif'], message: 'Écrivez après « motif: » …' }]
 */
export function findStateFaults({ etat, motif }: EventKeys): Fault[] {
  const subject = EXPLAINED[etat];
  if (subject === undefined || motif !== undefined) return [];
  return [{ path: ['motif'], message: `Écrivez après « motif: » pourquoi ${subject}.` }];
}

/**
 * A date that is off or moved without the day on which this was said: calendars take the new version
 * for the newer one by that day (RFC 5545 §3.8.7.4).
 * @example findUnannouncedStates({ jour_initial: '2025-10-07', … }) → [{ path: ['mise_a_jour'], message: 'Écrivez …' }]
 */
export function findUnannouncedStates({ etat, jour_initial, mise_a_jour }: EventKeys): Fault[] {
  const isOff = EXPLAINED[etat] !== undefined;
  if (mise_a_jour !== undefined || (!isOff && jour_initial === undefined)) return [];
  const cause = isOff ? `« etat: ${etat} »` : '« jour_initial »';
  const message = `Écrivez après « mise_a_jour: » le jour où vous l’annoncez, et après « motif_mise_a_jour: » ce qui change : avec ${cause}, les agendas de vos abonnés ne suivent qu’à cette condition.`;
  return [{ path: ['mise_a_jour'], message }];
}
