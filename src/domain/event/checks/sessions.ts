import { formatDayRange } from '../../../lib/french-dates.ts';
import type { EventKeys } from '../keys.ts';
import { sessionIdAt } from '../session-id.ts';
import type { KeyFault } from '../../entry/key-fault.ts';
import { END_WITHOUT_START, findClockFaults } from './hours.ts';

type Session = EventKeys['seances'][number];

/**
 * Sessions outside the days of their event, or that do not end after they start.
 * @example findSessionFaults({ jour: '2025-10-14', seances: [{ day: '2025-10-15', … }], … }) → [{ path: ['seances', 0, 'jour'], … }]
 */
export function findSessionFaults(keys: EventKeys): KeyFault[] {
  const { fuseau: zone } = keys;
  const ids = keys.seances.map(sessionIdAt);
  return keys.seances.flatMap((session, index) => {
    const { day, startHour, endHour } = session;
    const faults = [
      ...findRepeatedIds(ids, index),
      ...findOutsideDays(session, keys),
      ...findSessionEndFaults(session),
      ...findClockFaults({ path: ['heure'], day, hour: startHour, zone }),
      ...findClockFaults({ path: ['heure_fin'], day, hour: endHour, zone }),
    ];
    return faults.map((fault) => ({ ...fault, path: ['seances', index, ...fault.path] }));
  });
}

function findRepeatedIds(ids: readonly string[], index: number): KeyFault[] {
  const id = ids[index] ?? '';
  if (ids.indexOf(id) === index) return [];
  const free = Array.from(ids, (_, place) => `s${String(place + 1)}`).find(
    (one) => !ids.includes(one),
  );
  const message = `Deux séances portent l’identifiant « ${id} ». Écrivez dans celle-ci un autre « id », comme « id: ${free ?? `${id}-bis`} ».`;
  return [{ path: ['id'], message }];
}

function findOutsideDays(
  { day }: Session,
  { jour, jour_fin: lastDay = jour }: EventKeys,
): KeyFault[] {
  if (lastDay < jour || (day >= jour && day <= lastDay)) return [];
  const remedy = day < jour ? `« jour: ${day} »` : `« jour_fin: ${day} »`;
  const message = `Cette séance (${day}) tombe hors du rendez-vous, ${formatDayRange(jour, lastDay)}. Corrigez-la, ou écrivez ${remedy}.`;
  return [{ path: ['jour'], message, dependsOn: ['jour_fin'] }];
}

function findSessionEndFaults({ startHour, endHour }: Session): KeyFault[] {
  if (endHour === undefined) return [];
  if (startHour === undefined) return [END_WITHOUT_START];
  if (endHour > startHour) return [];
  const message = `La fin de la séance (${endHour}) n’est pas après son début (${startHour}). Corrigez l’une des deux heures ; après minuit, écrivez une seconde séance.`;
  return [{ path: ['heure_fin'], message }];
}
