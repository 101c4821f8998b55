import type { AgendaEvent, EventTiming } from './event.ts';

/** What it takes to know when people meet. */
type Scheduled = EventTiming & Pick<AgendaEvent, 'sessions'>;

/** One of the times at which people meet: the event itself, or one of its sessions. */
export interface Occurrence<T extends Scheduled = AgendaEvent> {
  event: T;
  /** Counts from 1, in the order of the content file; nothing for the event itself. */
  session?: { number: number; title: string | undefined } | undefined;
  timing: EventTiming;
}

/**
 * The times at which people meet: each session of an event that has some, else the event itself,
 * never one long stretch over the weeks between two sessions.
 * @example occurrencesOf(course in three sessions) → [{ session: { number: 1, … }, timing }, …]
 */
export function occurrencesOf<T extends Scheduled>(event: T): Occurrence<T>[] {
  if (event.sessions.length === 0) return [{ event, timing: event }];
  const { zone } = event;
  return event.sessions.map(({ title, day, startHour, endHour }, index) => ({
    event,
    session: { number: index + 1, title },
    timing: { startDay: day, startHour, endDay: day, endHour, zone },
  }));
}
