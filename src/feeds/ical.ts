import ical, { escape, type ICalCalendarData } from 'ical-generator';
import type { AgendaCalendar, CalendarFile } from '../domain/event/calendar.ts';
import { occurrencesOf, type Occurrence } from '../domain/event/occurrence.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { calendarName, calendarPage, calendarPath } from './calendar-address.ts';
import { toCalendarEvent } from './ical-event.ts';
import { reorderCalendarProperties } from './ical-lines.ts';
import { describeZone } from './ical-zone.ts';

const REFRESH_SECONDS = 12 * 60 * 60;

/**
 * A calendar that is followed (iCalendar, RFC 5545 and 7986): it has a name, an address and a pace.
 * It holds no METHOD, which makes some Outlooks import once what should be followed, and no alarm.
 * @example subscribedCalendar({ kind: 'whole', events }) → 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function subscribedCalendar(calendar: AgendaCalendar): string {
  const occurrences = calendar.events.flatMap(occurrencesOf);
  return writeCalendar(occurrences, {
    // The library escapes no name.
    name: escape(setFrenchTypography(calendarName(calendar)), false),
    url: absolute(pageOf(calendar), site.url),
    source: absolute(calendarPath(calendar), site.url),
    ttl: REFRESH_SECONDS,
  });
}

/**
 * The calendar file of one event or of one of its sessions, to be added once. It has no name: Outlook
 * and Apple would make a calendar of that name for it, instead of adding the date to the reader's own.
 * @example eventCalendar({ event, session: 's1' }) → 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function eventCalendar({ event, session }: CalendarFile): string {
  const occurrences = occurrencesOf(event);
  return writeCalendar(
    session === undefined
      ? occurrences
      : occurrences.filter((occurrence) => occurrence.session?.id === session),
  );
}

/** What shows its events: a country and a topic together may have no page of their own. */
function pageOf(calendar: AgendaCalendar): string {
  if (calendar.kind !== 'pair') return calendarPage(calendar);
  return routes.agendaChoice({ country: calendar.country.slug, topic: calendar.topic.slug });
}

function writeCalendar(occurrences: readonly Occurrence[], data: ICalCalendarData = {}): string {
  const isEmpty = occurrences.length === 0;
  const calendar = ical({
    ...data,
    prodId: { company: 'Cites Unies France', product: 'Agenda', language: 'FR' },
    // A calendar must hold something (RFC 5545, 3.6): an empty one describes its zone. Named on a
    // calendar with events, the zone would take their stamps out of UTC.
    timezone: { name: isEmpty ? site.zone : null, generator: describeZone },
    events: occurrences.map(toCalendarEvent),
  });
  return reorderCalendarProperties(calendar.toString());
}
