import { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { publicationInstant, updateInstant } from '../domain/entry/publication.ts';
import { isMoved, type EventState } from '../domain/event/event.ts';
import type { Occurrence } from '../domain/event/occurrence.ts';
import { revisionOf } from '../domain/event/revision.ts';
import { site } from '../site.config.ts';
import { toCalendarTime, type CalendarTime } from './calendar-time.ts';
import {
  eventAddress,
  eventLocation,
  occurrenceDescription,
  occurrenceTitle,
} from './calendar-words.ts';
import { calendarZone } from './ical-zone.ts';

const STATUS: Readonly<Record<EventState, ICalEventStatus>> = {
  confirme: ICalEventStatus.CONFIRMED,
  complet: ICalEventStatus.CONFIRMED,
  'date-a-retenir': ICalEventStatus.TENTATIVE,
  // Its former day stands until another is found; one that was moved to a known day is confirmed.
  reporte: ICalEventStatus.TENTATIVE,
  annule: ICalEventStatus.CANCELLED,
};

/**
 * An occurrence as ical-generator takes it. Every time that it says comes from the content: two
 * builds of the same content give the same bytes.
 * @example toCalendarEvent({ event, timing: event }) → { id: '2025-10-14-groupe-pays-liban@…', summary: '…', start, … }
 */
export function toCalendarEvent(occurrence: Occurrence): ICalEventData {
  const { event, timing } = occurrence;
  const publishedAt = publicationInstant(event, site.defaultTime);
  const changedAt = updateInstant(event, site.defaultTime) ?? publishedAt;
  return {
    ...writeTime(toCalendarTime(timing)),
    id: occurrenceId(occurrence),
    sequence: revisionOf(event),
    stamp: changedAt,
    created: publishedAt,
    lastModified: changedAt,
    status: isMoved(event) ? ICalEventStatus.CONFIRMED : STATUS[event.state],
    summary: occurrenceTitle(occurrence),
    location: eventLocation(event) ?? null,
    description: occurrenceDescription(occurrence),
    url: eventAddress(event),
  };
}

/**
 * What calendars know an occurrence by, whatever becomes of its title, its days and its address.
 * @example occurrenceId(first session) → '2027-03-11-diplomates-des-territoires-s1@cites-unies-france.org'
 */
export function occurrenceId({ event, session }: Occurrence): string {
  const suffix = session === undefined ? '' : `-${session.id}`;
  return `${event.stableId}${suffix}@${site.calendarAuthority}`;
}

/** Hours with the zone of the place, or in UTC where calendars would misread that zone. */
function writeTime(
  time: CalendarTime,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (time.isAllDay) return { allDay: true, start: time.start, end: time.end };
  const { start, end } = time;
  const timezone = calendarZone(end === undefined ? [start] : [start, end]);
  if (timezone !== undefined) return { start, end: end ?? null, timezone };
  return { start: start.toInstant(), end: end?.toInstant() ?? null };
}
