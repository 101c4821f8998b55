import { isBefore, toInstant } from '../../lib/dates.ts';
import type { AgendaEvent } from './event.ts';
import { phaseAt, type Scheduled } from './timing.ts';

/**
 * The instant at which registration closes: the end of its last day, in the event's zone.
 * @example registrationEnd({ registration: { deadline: '2026-02-07' }, zone: 'Europe/Paris' }) → 2026-02-07T23:00:00Z
 */
export function registrationEnd({
  registration,
  zone,
}: Pick<AgendaEvent, 'registration' | 'zone'>): Temporal.Instant | undefined {
  if (registration?.deadline === undefined) return undefined;
  const dayAfter = Temporal.PlainDate.from(registration.deadline).add({ days: 1 });
  return toInstant({ day: dayAfter.toString(), zone });
}

/** The fields that say whether one can still register. */
type Registration = Scheduled & Pick<AgendaEvent, 'registration' | 'state'>;

/**
 * Whether anybody may register for an event in its state, whatever the day: it was not cancelled, and
 * there is room.
 * @example takesRegistrations({ state: 'complet', registration: { … } }) → false
 */
export function takesRegistrations({
  registration,
  state,
}: Pick<AgendaEvent, 'registration' | 'state'>): boolean {
  return registration !== undefined && state !== 'annule' && state !== 'complet';
}

/**
 * Whether one can still register: until its last day is over, while there is room and a date to come to.
 * @example registrationIsOpen({ registration: { deadline: '2026-02-07' }, … }, 2026-02-07T22:59:59Z) → true
 */
export function registrationIsOpen(event: Registration, instant: Temporal.Instant): boolean {
  if (!takesRegistrations(event)) return false;
  const end = registrationEnd(event);
  const isTooLate = end !== undefined && !isBefore(instant, end);
  return !isTooLate && phaseAt(event, instant) !== 'past';
}
