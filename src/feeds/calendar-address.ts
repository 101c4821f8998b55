import type { AgendaCalendar, CalendarFile } from '../domain/event/calendar.ts';
import { routes, sessionSlug } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';

/**
 * The page beside which a calendar is offered.
 * @example calendarPage({ kind: 'countries', slug: 'liban', … }) → '/pays/liban/'
 */
export function calendarPage(calendar: AgendaCalendar): string {
  switch (calendar.kind) {
    case 'whole':
    case 'open':
      return routes.agenda;
    case 'countries':
      return routes.country(calendar.slug);
    case 'topics':
      return routes.topic(calendar.slug);
  }
}

/**
 * Where a calendar is followed.
 * @example calendarPath({ kind: 'countries', slug: 'liban', … }) → '/pays/liban/agenda.ics'
 */
export function calendarPath(calendar: AgendaCalendar): string {
  if (calendar.kind === 'open') return routes.openCalendar;
  return routes.calendar(calendar.kind === 'whole' ? routes.home : calendarPage(calendar));
}

/**
 * What a calendar is called among those of its subscriber.
 * @example calendarName({ kind: 'countries', name: 'Liban', … }) → 'Agenda : Liban – Cités Unies France'
 */
export function calendarName(calendar: AgendaCalendar): string {
  const words = strings.calendar;
  const title = 'name' in calendar ? words.nameOf(calendar.name) : words.names[calendar.kind];
  return `${title} – ${site.name}`;
}

/**
 * The name of the calendar file of an event, or of one of its sessions.
 * @example calendarFileName({ event, session: 1 }) → 'diplomates-des-territoires-seance-1'
 */
export function calendarFileName({ event, session }: CalendarFile): string {
  return session === undefined ? event.slug : sessionSlug(event.slug, session);
}

/**
 * Where that file lies.
 * @example calendarFilePath({ event, session: 1 }) → '/agenda/2027/03/diplomates-des-territoires-seance-1.ics'
 */
export function calendarFilePath(file: CalendarFile): string {
  return routes.eventCalendar({ ...file.event, slug: calendarFileName(file) });
}
