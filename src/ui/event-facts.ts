import type { AgendaEvent } from '../domain/event/event.ts';
import { intervalOf, type EventTiming, type Scheduled } from '../domain/event/timing.ts';
import {
  formatDay,
  formatDayRange,
  formatDays,
  formatHours,
  formatWeekday,
} from '../lib/french-dates.ts';
import { NBSP } from '../lib/spaces.ts';
import { nameClock } from '../lib/zone-words.ts';
import { site } from '../site.config.ts';
import { strings } from './strings.ts';

const labels = strings.event;

/** Something known of an event: what kind of thing, how a page labels it, and what is known. */
interface EventFact {
  name: 'formerDay' | 'reason' | 'where' | 'format' | 'audience' | 'organisers' | 'series';
  label: string;
  value: string;
}

/**
 * What is known of an event beside its days and hours, in the order of reading; what is unknown is left
 * out. Its page, its feed items and its calendar entries all read this list: a fact added here is
 * in each of them.
 * @example eventFacts(event) → [{ name: 'where', label: 'Lieu', value: 'Sénat, Paris' }, …]
 */
export function eventFacts(event: AgendaEvent): EventFact[] {
  const facts: readonly [EventFact['name'], string, string | undefined][] = [
    ['formerDay', labels.formerDay, event.formerDay && formatDay(event.formerDay)],
    ['reason', labels.reason, event.stateReason],
    ['where', labels.where, joinKnown([event.venue, event.address])],
    ['format', labels.format, event.format && labels.formats[event.format]],
    ['audience', labels.audience, event.audience && labels.audiences[event.audience]],
    ['organisers', labels.organisers, joinKnown(event.organisers)],
    ['series', labels.series, describeCycle(event)],
  ];
  return facts.flatMap(([name, label, value]) => (value ? [{ name, label, value }] : []));
}

/**
 * The days of an event in words: those of its sessions where it has some, never the weeks between.
 * @example describeDays(course of 11, 18 and 25 March) → 'les 11, 18 et 25 mars 2027'
 * @example describeDays(congress of 1 to 3 December) → 'du 1er au 3 décembre 2026'
 */
export function describeDays(event: Scheduled): string {
  const { startDay, endDay, sessions } = event;
  if (sessions.length === 0) return formatDayRange(startDay, endDay);
  return formatDays([...new Set(sessions.map(({ day }) => day))].toSorted());
}

/** A calendar and a feed say where people meet in a place of their own. */
const SAID_ELSEWHERE: readonly EventFact['name'][] = ['where', 'format'];

/**
 * The same facts as sentences, for a feed item or a calendar entry, which say the place elsewhere.
 * @example eventFactLines(event) → ['Motif : intempéries', 'Ouvert à tous', 'Organisation : CUF']
 */
export function eventFactLines(event: AgendaEvent): string[] {
  return eventFacts(event)
    .filter(({ name }) => !SAID_ELSEWHERE.includes(name))
    .map(({ name, label, value }) => (name === 'audience' ? value : `${label}${NBSP}: ${value}`));
}

/**
 * The hours of an event with the clock by which they are read, and the same in Paris where they differ;
 * sessions have their own.
 * @example describeHours(event) → '14 h – 16 h (heure de Paris)'
 * @example describeHours(event in Tokyo) → '17 h – 19 h (heure de Tokyo), soit 10 h – 12 h à Paris'
 */
export function describeHours(event: Scheduled): string | undefined {
  return event.sessions.length > 0 ? undefined : describeHoursOf(event);
}

/**
 * The same for one of its sessions, or any other timing.
 * @example describeHoursOf({ startDay: '2027-03-11', startHour: '17:30', endHour: '19:00', zone: 'Europe/Paris', … }) → '17 h 30 – 19 h (heure de Paris)'
 */
export function describeHoursOf(timing: EventTiming): string | undefined {
  const hours = listHours(timing);
  return hours.length === 0 ? undefined : hours.join(', ');
}

/**
 * The same as facts of their own, for a list where each may begin a line.
 * @example listHours(event in Tokyo) → ['17 h – 19 h (heure de Tokyo)', 'soit 10 h – 12 h à Paris']
 */
export function listHours(timing: EventTiming): string[] {
  const { startHour, endHour, zone } = timing;
  if (startHour === undefined) return [];
  const there = `${formatHours(startHour, endHour)} (${nameClock(zone)})`;
  return zone === site.zone ? [there] : [there, labels.inParis(hoursInParis(timing))];
}

/**
 * The day and the hours of one session, with the clock by which they are read.
 * @example describeSession({ startDay: '2027-03-11', startHour: '17:30', endHour: '19:00', zone: 'Europe/Paris', … }) → 'jeudi 11 mars 2027, 17 h 30 – 19 h (heure de Paris)'
 */
export function describeSession(timing: EventTiming): string {
  const hours = describeHoursOf(timing);
  const day = formatWeekday(timing.startDay);
  return hours === undefined ? day : `${day}, ${hours}`;
}

/** The same hours on the clocks of Paris, with the day when it is another one there. */
function hoursInParis(timing: EventTiming): string {
  const { start, end } = intervalOf(timing);
  const hourOf = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(site.zone).toPlainTime().toString({ smallestUnit: 'minute' });
  const hours = formatHours(hourOf(start), timing.endHour === undefined ? undefined : hourOf(end));
  const day = start.toZonedDateTimeISO(site.zone).toPlainDate().toString();
  return day === timing.startDay ? hours : `${hours} (${formatDay(day)})`;
}

function describeCycle({ series, season, number }: AgendaEvent): string | undefined {
  return joinKnown([
    series,
    season === undefined ? undefined : labels.season(season),
    number === undefined ? undefined : labels.session(number),
  ]);
}

function joinKnown(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}
