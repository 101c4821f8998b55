import { titleWithState, type AgendaEvent, type EventState } from '../domain/event/event.ts';
import { toOffsetDateTime } from '../lib/dates.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { CONTEXT, publisher, type JsonLd } from './json-ld.ts';

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
  const { startDay, startHour, endDay, endHour, zone, format, state, formerDay } = event;
  const at = (day: string, hour: string | undefined) =>
    hour === undefined ? day : toOffsetDateTime({ day, hour, zone });
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: setTypography(titleWithState(event), event.language),
    description: setTypography(event.summary, event.language),
    startDate: at(startDay, startHour),
    ...(endHour === undefined && endDay === startDay ? {} : { endDate: at(endDay, endHour) }),
    eventStatus: `${CONTEXT}/${formerDay !== undefined && state === 'confirme' ? 'EventRescheduled' : STATUS[state]}`,
    ...(formerDay === undefined ? {} : { previousStartDate: at(formerDay, startHour) }),
    ...(format === undefined ? {} : { eventAttendanceMode: `${CONTEXT}/${ATTENDANCE[format]}` }),
    location: locationOf(event),
    organizer: publisher,
    inLanguage: event.language,
    url: absolute(routes.event(event), site.url),
  };
}

function locationOf(event: AgendaEvent): JsonLd | JsonLd[] {
  // The meeting's own address is for those who registered: the page stands for it.
  const online = { '@type': 'VirtualLocation', url: absolute(routes.event(event), site.url) };
  if (event.format === 'visio') return online;
  const { venue = strings.event.unknownPlace, address } = event;
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
  return event.format === 'hybride' ? [place, online] : place;
}
