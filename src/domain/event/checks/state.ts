import type { EventKeys } from '../schema.ts';
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
