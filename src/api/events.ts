import { z } from 'zod';
import type { AgendaEvent } from '../domain/event/event.ts';
import { EVENT_AUDIENCES, EVENT_FORMATS, EVENT_STATES } from '../domain/event/keys.ts';
import { occurrencesOf, type Occurrence } from '../domain/event/occurrence.ts';
import { outerTimingsOf, type EventTiming } from '../domain/event/timing.ts';
import { occurrenceId } from '../feeds/ical-event.ts';
import { itemTag } from '../feeds/item.ts';
import { toOffsetDateTime } from '../lib/dates.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { dateOrInstant, day, entryShape, entryValues, orNull, webAddress } from './fields.ts';

const occurrenceShape = z.strictObject({
  uid: z.string().describe('UID de l’événement dans les calendriers (RFC 5545)'),
  titre: z.string().nullable().describe('Titre de la séance'),
  debut: dateOrInstant,
  fin: dateOrInstant.describe('Instant de la fin, ou dernier jour'),
});

/** An event, and whether calendars still hold it. */
export type ListedEvent = AgendaEvent & { hasCalendarFile: boolean };

/** A meeting as the interface gives it. */
export const eventShape = z.strictObject({
  ...entryShape,
  etat: z.enum(EVENT_STATES),
  motif: z.string().nullable().describe('Pourquoi le rendez-vous est annulé ou reporté'),
  jour_initial: day.nullable().describe('Jour prévu d’abord, pour un rendez-vous reporté'),
  debut: dateOrInstant.describe(
    'Début de la première séance : un instant, ou un jour si l’heure est inconnue',
  ),
  fin: dateOrInstant.describe('Fin de la dernière séance : un instant, ou le dernier jour'),
  fuseau: z.string().describe('Fuseau horaire du lieu'),
  lieu: z.string().nullable(),
  adresse: z.string().nullable(),
  modalite: z.enum(EVENT_FORMATS).nullable(),
  acces: z.enum(EVENT_AUDIENCES).nullable(),
  organisateurs: z.array(z.string()),
  presidence: z.string().nullable().describe('Collectivité qui préside'),
  inscription_url: webAddress.nullable(),
  inscription_limite: day.nullable(),
  serie: z.string().nullable(),
  saison: z.int().nullable(),
  numero: z.int().nullable(),
  calendrier_url: webAddress
    .nullable()
    .describe(
      'Fichier du rendez-vous pour un agenda (ICS), tant que les agendas le gardent : un an après sa fin',
    ),
  seances: z.array(occurrenceShape).min(1).describe('Les séances, ou le rendez-vous lui-même'),
});

/**
 * An event as the open data give it.
 * @example eventRow(event) → { id: 'tag:…', etat: 'confirme', debut: '2025-10-14T14:00:00+02:00', … }
 */
export function eventRow(event: ListedEvent): z.output<typeof eventShape> {
  const page = routes.event(event);
  const { first, last } = outerTimingsOf(event);
  return {
    ...entryValues(event, { id: itemTag('event', event.stableId), page }),
    ...statusColumns(event),
    debut: writeTimes(first).debut,
    fin: writeTimes(last).fin,
    fuseau: event.zone,
    ...venueColumns(event),
    organisateurs: event.organisers.map(setFrenchTypography),
    presidence: orNull(event.chair?.slug),
    inscription_url: orNull(event.registration?.url),
    inscription_limite: orNull(event.registration?.deadline),
    serie: orNull(event.series),
    saison: orNull(event.season),
    numero: orNull(event.number),
    calendrier_url: event.hasCalendarFile ? absolute(routes.eventCalendar(event), site.url) : null,
    seances: occurrencesOf(event).map(occurrenceRow),
  };
}

function statusColumns({ state, stateReason, formerDay }: AgendaEvent) {
  return { etat: state, motif: orNull(stateReason), jour_initial: orNull(formerDay) };
}

function venueColumns({ venue, address, format, audience }: AgendaEvent) {
  return {
    lieu: venue === undefined ? null : setFrenchTypography(venue),
    adresse: orNull(address),
    modalite: orNull(format),
    acces: orNull(audience),
  };
}

function occurrenceRow(occurrence: Occurrence): z.output<typeof occurrenceShape> {
  return {
    uid: occurrenceId(occurrence),
    titre: orNull(occurrence.session?.title),
    ...writeTimes(occurrence.timing),
  };
}

function writeTimes({ startDay, startHour, endDay, endHour, zone }: EventTiming) {
  const at = (wall: string, hour: string | undefined) =>
    hour === undefined ? wall : toOffsetDateTime({ day: wall, hour, zone });
  return { debut: at(startDay, startHour), fin: at(endDay, endHour) };
}
