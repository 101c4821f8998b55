import { formatWeekday } from '../../../lib/french-dates.ts';
import type { EventKeys } from '../keys.ts';
import type { KeyFault } from '../../entry/key-fault.ts';

/**
 * Days that cannot follow one another so: an end before the start, a move to the same day, a
 * registration that outlasts the start.
 * @example findDayFaults({ jour: '2025-10-14', jour_fin: '2025-10-13', … }) → [{ path: ['jour_fin'], message: 'La fin …' }]
 */
export function findDayFaults(keys: EventKeys): KeyFault[] {
  const { jour, jour_fin: lastDay = jour, jour_initial: formerDay, inscription } = keys;
  const deadline = inscription?.deadline;
  const faults: KeyFault[] = [];
  if (lastDay < jour) {
    const message = `La fin (${lastDay}) précède le début (${jour}). Corrigez l’un des deux jours.`;
    faults.push({ path: ['jour_fin'], message });
  }
  if (formerDay === jour) {
    const message = `« jour_initial » est le jour d’avant le report, et « jour » le nouveau : les deux disent ${jour}. Corrigez l’un des deux, ou retirez « jour_initial ».`;
    faults.push({ path: ['jour_initial'], message });
  }
  if (deadline !== undefined && deadline > jour) {
    const message = `La limite d’inscription (${deadline}) suit le début (${jour}). Écrivez au plus tard le ${formatWeekday(jour)}.`;
    faults.push({ path: ['inscription', 'limite'], message });
  }
  return faults;
}
