import { titleWithState, type AgendaEvent, type EventState } from '../domain/event/event.ts';
import { occurrencesOf, type Occurrence } from '../domain/event/occurrence.ts';
import { outerTimingsOf } from '../domain/event/timing.ts';
import { toOffsetDateTime } from '../lib/dates.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { bodyNamed, CONTEXT, illustrationOf, publisher, type JsonLd } from './json-ld.ts';

const STATUS: Readonly<Record<EventState, string>> = {
  confirme: 'EventScheduled',
  'date-a-retenir': 'EventScheduled',
  complet: 'EventScheduled',
  reporte: 'EventPostponed',
  annule: 'EventCancelled',
};

const ATTENDANCE = {
  presentiel: 'OfflineEventAttendanceMode',
  visio: 'OnlineEventAttendanceMode',
  hybride: 'MixedEventAttendanceMode',
} as const;

/**
 * A meeting; a day without an hour is a date, never midnight.
 * @example eventJsonLd(event) → { '@type': 'Event', startDate: '2025-10-14', … }
 */
export function eventJsonLd(event: AgendaEvent): JsonLd {
  const { format, formerDay } = event;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: setTypography(titleWithState(event), event.language),
    description: setTypography(event.summary, event.language),
    ...datesOf(event),
    eventStatus: `${CONTEXT}/${statusOf(event)}`,
    // Its former hour is not known: only the day was kept.
    ...(formerDay === undefined ? {} : { previousStartDate: formerDay }),
    ...(format === undefined ? {} : { eventAttendanceMode: `${CONTEXT}/${ATTENDANCE[format]}` }),
    ...locationOf(event),
    ...organizerOf(event),
    image: absolute(illustrationOf(event, routes.event(event)), site.url),
    inLanguage: event.language,
    url: absolute(routes.event(event), site.url),
    ...(event.sessions.length === 0 ? {} : { subEvent: occurrencesOf(event).map(sessionJsonLd) }),
  };
}

/** The organisers whom the page names; the association signs what names nobody. */
function organizerOf({ organisers }: AgendaEvent): { organizer: JsonLd | JsonLd[] } {
  const bodies = organisers.map(bodyNamed);
  const [only = publisher, ...others] = bodies;
  return { organizer: others.length === 0 ? only : bodies };
}

/** An event that has left its first day for another says so whatever its state, unless it was called off. */
function statusOf({ formerDay, state }: AgendaEvent): string {
  return formerDay !== undefined && state !== 'annule' ? 'EventRescheduled' : STATUS[state];
}

/** The hours of a course are those of the sessions that come first and last. */
function datesOf(event: AgendaEvent): JsonLd {
  const { first, last } = outerTimingsOf(event);
  const { startDay, startHour, zone } = first;
  const { endDay, endHour } = last;
  const hasEnd = endHour !== undefined || endDay !== startDay;
  return {
    startDate: writeTime(startDay, { hour: startHour, zone }),
    ...(hasEnd ? { endDate: writeTime(endDay, { hour: endHour, zone }) } : {}),
  };
}

function sessionJsonLd({ event, session, timing }: Occurrence): JsonLd {
  const { startDay, startHour, endHour, zone } = timing;
  const name = session?.title ?? strings.calendar.sessionNumber(session?.number ?? 1);
  return {
    '@type': 'Event',
    name: setTypography(`${event.title} : ${name}`, event.language),
    startDate: writeTime(startDay, { hour: startHour, zone }),
    ...(endHour === undefined ? {} : { endDate: writeTime(startDay, { hour: endHour, zone }) }),
    eventStatus: `${CONTEXT}/${statusOf(event)}`,
    ...locationOf(event),
    url: absolute(routes.event(event), site.url),
  };
}

function writeTime(
  day: string,
  { hour, zone }: { hour: string | undefined; zone: string },
): string {
  return hour === undefined ? day : toOffsetDateTime({ day, hour, zone });
}

/** Where people meet; nothing where it is not known: « Lieu non précisé » is no place. */
function locationOf(event: AgendaEvent): { location?: JsonLd | JsonLd[] } {
  // The meeting's own address is for those who registered: the page stands for it.
  const online = { '@type': 'VirtualLocation', url: absolute(routes.event(event), site.url) };
  if (event.format === 'visio') return { location: online };
  const { venue = event.address, address } = event;
  if (venue === undefined) return event.format === 'hybride' ? { location: online } : {};
  const place = {
    '@type': 'Place',
    name: setFrenchTypography(venue),
    address: {
      '@type': 'PostalAddress',
      ...(address === undefined
        ? { name: setFrenchTypography(venue) }
        : { streetAddress: address }),
    },
  };
  return { location: event.format === 'hybride' ? [place, online] : place };
}
