import type { EventKeys } from '../keys.ts';
import type { KeyFault } from '../../entry/key-fault.ts';

const EXPLAINED: Readonly<Record<string, string>> = {
  annule: 'ce rendez-vous est annulé',
  reporte: 'ce rendez-vous est reporté',
};

/** The day on which a change was announced, and what it is. */
const UPDATE = ['mise_a_jour', 'motif_mise_a_jour'];

/**
 * A date that is off or moved without its reason, which whoever had planned to come is owed, or without
 * the day on which this was said: calendars take the new version for the newer one by that day
 * (RFC 5545 §3.8.7.4). One answer names all the lines to add, where the key that asks for them stands.
 * @example findStateFaults({ etat: 'annule', … }) → [{ path: ['etat'], message: 'Ajoutez ces lignes : « motif: … »' }]
 */
export function findStateFaults({ etat, motif, jour_initial, mise_a_jour }: EventKeys): KeyFault[] {
  const subject = EXPLAINED[etat];
  const lacksReason = subject !== undefined && motif === undefined;
  const isChanged = subject !== undefined || jour_initial !== undefined;
  const lacksDay = isChanged && mise_a_jour === undefined;
  const path = [subject === undefined ? 'jour_initial' : 'etat'];
  if (lacksReason && lacksDay) {
    const message = `Ajoutez trois lignes : « motif: » pourquoi ${subject}, « mise_a_jour: » le jour où vous l’annoncez, « motif_mise_a_jour: » ce qui change. Les agendas de vos abonnés ne suivent qu’à cette condition.`;
    return [{ path, message, dependsOn: ['motif', ...UPDATE] }];
  }
  if (lacksReason) {
    const message = `Écrivez après « motif: » pourquoi ${subject}.`;
    return [{ path, message, dependsOn: ['motif'] }];
  }
  if (!lacksDay) return [];
  const cause = subject === undefined ? '« jour_initial »' : `« etat: ${etat} »`;
  const message = `Écrivez après « mise_a_jour: » le jour où vous l’annoncez, et après « motif_mise_a_jour: » ce qui change : avec ${cause}, les agendas de vos abonnés ne suivent qu’à cette condition.`;
  return [{ path, message, dependsOn: UPDATE }];
}

/**
 * The reason of a change that is not said: whoever reads of a strike would not know whether to come.
 * @example findIdleReason({ etat: 'confirme', motif: 'Grève des trains.', … }) → [{ path: ['motif'], … }]
 */
export function findIdleReason({ etat, motif = '', jour_initial }: EventKeys): KeyFault[] {
  if (etat !== 'confirme' || jour_initial !== undefined || motif === '') return [];
  const message =
    'Ce motif est celui d’une annulation ou d’un report, et ce rendez-vous a toujours lieu. Écrivez « etat: annule » ou « etat: reporte », ou retirez cette ligne.';
  return [{ path: ['motif'], message, dependsOn: ['etat', 'jour_initial'] }];
}
