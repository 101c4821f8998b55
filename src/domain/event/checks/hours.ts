import { findClockChange, type ClockChange } from '../../../lib/clock-change.ts';
import type { Day, Hour } from '../../../lib/dates.ts';
import type { EventKeys } from '../keys.ts';
import type { KeyFault } from '../../entry/key-fault.ts';

/** An hour that an editor has written, with all that it takes to read it. */
interface WrittenHour {
  path: KeyFault['path'];
  day: Day;
  hour: Hour | undefined;
  zone: string;
}

const CLOCKS: Readonly<Record<ClockChange['kind'], (hour: Hour) => string>> = {
  skipped: (hour) => `les horloges avancent et ${hour} n’existe pas`,
  repeated: (hour) => `les horloges reculent et ${hour} vient deux fois`,
};

/**
 * Ends that do not follow their start, and hours that a change of clocks skips or repeats.
 * @example findHourFaults({ heure: '14:00', heure_fin: '13:00', … }) → [{ path: ['heure_fin'], message: 'La fin …' }]
 */
export function findHourFaults(keys: EventKeys): KeyFault[] {
  const { jour, jour_fin: lastDay = jour, heure, heure_fin: endHour, fuseau: zone } = keys;
  return [
    ...findEndFaults(keys),
    ...findClockFaults({ path: ['heure'], day: jour, hour: heure, zone }),
    ...findClockFaults({ path: ['heure_fin'], day: lastDay, hour: endHour, zone }),
  ];
}

/** What an event, or one of its sessions, lacks that only says when it ends. */
export const END_WITHOUT_START: KeyFault = {
  path: ['heure_fin'],
  message: 'Écrivez aussi l’heure du début (« heure »), ou retirez « heure_fin ».',
  dependsOn: ['heure'],
};

function findEndFaults({
  jour,
  jour_fin: lastDay,
  heure,
  heure_fin: endHour,
}: EventKeys): KeyFault[] {
  if (endHour === undefined) return [];
  if (heure === undefined) return [END_WITHOUT_START];
  if (endHour > heure || (lastDay ?? jour) !== jour) return [];
  const message = `La fin (${endHour}) n’est pas après le début (${heure}). Si elle tombe le lendemain, ajoutez « jour_fin ».`;
  return [{ path: ['heure_fin'], message, dependsOn: ['jour_fin'] }];
}

/**
 * What is wrong with an hour on the night that the clocks of its zone change.
 * @example findClockFaults({ path: ['heure'], day: '2025-03-30', hour: '02:30', zone: 'Europe/Paris' }) → [{ … }]
 */
export function findClockFaults({ path, day, hour, zone }: WrittenHour): KeyFault[] {
  const change = hour === undefined ? undefined : findClockChange({ day, hour, zone });
  if (hour === undefined || change === undefined) return [];
  const message = `Le ${day}, ${CLOCKS[change.kind](hour)} (${zone}). Écrivez une autre heure, comme "${change.nextHour}".`;
  return [{ path, message }];
}
