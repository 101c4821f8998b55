import type { AgendaEvent, EventTiming } from './event.ts';

/** One of the times at which people meet: the event itself, or one of its sessions. */
export interface Occurrence {
  event: AgendaEvent;
  /** Counts from 1, in the order of the content file; nothing for the event itself. */
  session?: { number: number; title: string | undefined } | undefined;
  timing: EventTiming;
}

/**
 * The times at which people meet: each session of an event that has some, else the event itself,
 * never one long stretch over the weeks between two sessions.
 * @example occurrencesOf(course in three sessions) → [{ session: { number: 1, … }, timing }, …]
 */
export function occurrencesOf(event: AgendaEvent): Occurrence[] {
  if (event.sessions.length === 0) return [{ event, timing: event }];
  return event.sessions.map((session, index) => ({
    event,
    session: { number: index + 1, title: session.title },
    timing: { ...timeSession(session), zone: event.zone },
  }));
}

function timeSession({ day, startHour, endHour }: AgendaEvent['sessions'][number]) {
  // A session names one day: an end that does not follow its start falls on the day after.
  const isOverMidnight = startHour !== undefined && endHour !== undefined && endHour <= startHour;
  const endDay = isOverMidnight ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day;
  return { startDay: day, startHour, endDay, endHour };
}
