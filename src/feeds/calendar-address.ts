import type { TermRef } from '../domain/entry/entry.ts';
import type { AgendaCalendar, CalendarFile } from '../domain/event/calendar.ts';
import type { Redirection } from '../domain/old-address/table.ts';
import { choicePage, routes, sessionSlug } from '../routes.ts';
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
    case 'members':
      return routes.agenda;
    case 'countries':
      return routes.country(calendar.slug);
    case 'topics':
      return routes.topic(calendar.slug);
    case 'pair':
      return choicePage({ country: calendar.country.slug, topic: calendar.topic.slug });
  }
}

/**
 * Where a calendar is followed.
 * @example calendarPath({ kind: 'countries', slug: 'liban', … }) → '/pays/liban/agenda.ics'
 */
export function calendarPath(calendar: AgendaCalendar): string {
  if (calendar.kind === 'open') return routes.openCalendar;
  if (calendar.kind === 'members') return routes.memberCalendar;
  return routes.calendar(calendar.kind === 'whole' ? routes.home : calendarPage(calendar));
}

/**
 * What a calendar is called among those of its subscriber.
 * @example calendarName({ kind: 'countries', name: 'Liban', … }) → 'Agenda : Liban – Cités Unies France'
 */
export function calendarName(calendar: AgendaCalendar): string {
  return `${calendarTitle(calendar)} – ${site.name}`;
}

/**
 * What a calendar is called on the site itself.
 * @example calendarTitle({ kind: 'pair', country: Liban, topic: Eau, … }) → 'Agenda : Liban · Eau et assainissement'
 */
export function calendarTitle(calendar: AgendaCalendar): string {
  const labels = strings.calendar;
  switch (calendar.kind) {
    case 'pair':
      return labels.nameOf(`${calendar.country.name} · ${calendar.topic.name}`);
    case 'countries':
    case 'topics':
      return labels.nameOf(calendar.name);
    default:
      return labels.names[calendar.kind];
  }
}

/**
 * The name of the calendar file of an event, or of one of its sessions.
 * @example calendarFileName({ event, session: 's1' }) → 'diplomates-des-territoires-seance-1'
 */
export function calendarFileName({ event, session }: CalendarFile): string {
  return session === undefined ? event.slug : sessionSlug(event.slug, session);
}

/**
 * Where that file lies.
 * @example calendarFilePath({ event, session: 's1' }) → '/agenda/2027/03/diplomates-des-territoires-seance-1.ics'
 */
export function calendarFilePath(file: CalendarFile): string {
  return routes.eventCalendar({ ...file.event, slug: calendarFileName(file) });
}

/**
 * Where the calendars of pairs of terms lead that are no more: to that of the country, which holds all
 * that they held.
 * @example formerPairRows([{ country: Liban, topic: Eau }]) → [{ from: '/abonnements/pays/liban/thematiques/eau/agenda.ics', to: '/pays/liban/agenda.ics' }]
 */
export function formerPairRows(
  pairs: readonly { country: TermRef; topic: TermRef }[],
): Redirection[] {
  return pairs.map(({ country, topic }) => ({
    from: routes.calendar(choicePage({ country: country.slug, topic: topic.slug })),
    to: routes.calendar(routes.country(country.slug)),
  }));
}

/**
 * Where the calendar files of events lead that calendars hold no longer: to the page of the event.
 * @example formerCalendarRows([{ event }]) → [{ from: '/agenda/2019/03/groupe-pays-liban.ics', to: '/agenda/2019/03/groupe-pays-liban/' }]
 */
export function formerCalendarRows(files: readonly CalendarFile[]): Redirection[] {
  return files.map((file) => ({ from: calendarFilePath(file), to: routes.event(file.event) }));
}
