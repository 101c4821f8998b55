import type { AgendaEvent } from '../domain/event/event.ts';
import { occurrencesOf, type Occurrence } from '../domain/event/occurrence.ts';
import { formatDay } from '../lib/french-dates.ts';
import { strings } from '../ui/strings.ts';
import { calendarFilePath } from './calendar-address.ts';
import { googleEventUrl } from './google-event.ts';

const labels = strings.calendar;

/** A link that adds a date to the reader's own calendar. */
export interface CalendarLink {
  title: string;
  /** Which session it is about, for those who hear the link alone. */
  detail?: string;
  href: string;
  isExternal: boolean;
}

/** The links of an event, and of each of its sessions. */
export interface CalendarLinks {
  event: CalendarLink[];
  sessions: CalendarLink[][];
}

/**
 * The ways to add an event, or each of its sessions, to one's own calendar. Google's form holds one
 * date: it is offered for each session.
 * @example calendarLinks(event) → { event: [{ title: 'Ajouter à mon agenda', href: '/agenda/2025/10/….ics', … }, …], sessions: [] }
 */
export function calendarLinks(event: AgendaEvent): CalendarLinks {
  const occurrences = occurrencesOf(event);
  if (event.sessions.length === 0) return { event: occurrences.flatMap(linksOf), sessions: [] };
  const whole = { title: labels.addAll, href: calendarFilePath({ event }), isExternal: false };
  return { event: [whole], sessions: occurrences.map(linksOf) };
}

function linksOf(occurrence: Occurrence): CalendarLink[] {
  const { event, session, timing } = occurrence;
  const file = calendarFilePath({ event, session: session?.id });
  const detail =
    session && `${labels.sessionNumber(session.number)}, ${formatDay(timing.startDay)}`;
  return [
    { title: labels.add, href: file, isExternal: false },
    { title: labels.addToGoogle, href: googleEventUrl(occurrence), isExternal: true },
  ].map((link) => (detail === undefined ? link : { ...link, detail }));
}
