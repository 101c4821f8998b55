import type { AgendaEvent } from './event.ts';
import { timingsOf, type EventTiming } from './timing.ts';

/** What it takes to name the sessions of an event. */
type Programme = EventTiming & Pick<AgendaEvent, 'sessions'>;

/** One of the times at which people meet: the event itself, or one of its sessions. */
export interface Occurrence<T extends Programme = AgendaEvent> {
  event: T;
  /** Nothing for the event itself. */
  session?: { id: string; number: number; title: string | undefined } | undefined;
  timing: EventTiming;
}

/**
 * The times at which people meet: each session of an event that has some, else the event itself,
 * never one long stretch over the weeks between two sessions. Sessions are numbered as written.
 * @example occurrencesOf(course in three sessions) → [{ session: { id: 's1', number: 1, … }, timing }, …]
 */
export function occurrencesOf<T extends Programme>(event: T): Occurrence<T>[] {
  return timingsOf(event).map((timing, index) => {
    const session = event.sessions[index];
    return {
      event,
      ...(session && { session: { id: session.id, number: index + 1, title: session.title } }),
      timing,
    };
  });
}
