import { intervalOf, type AgendaEvent } from '../domain/event/event.ts';
import { formatDay, formatHours, formatWeekday } from '../lib/french-dates.ts';
import { site } from '../site.config.ts';
import { strings } from './strings.ts';

const words = strings.event;

/** A label and what is known under it. */
export type Fact = readonly [label: string, value: string];

/**
 * What is known of an event beside its days and hours, in the order of reading; what is unknown is left out.
 * @example listEventFacts(event) → [['Lieu', 'Sénat, Paris'], ['Format', 'Sur place'], …]
 */
export function listEventFacts(event: AgendaEvent): Fact[] {
  const facts: [string, string | undefined][] = [
    [words.formerDay, event.formerDay && formatDay(event.formerDay)],
    [words.reason, event.stateReason],
    [words.where, joinKnown([event.venue, event.address])],
    [words.format, event.format && words.formats[event.format]],
    [words.audience, event.audience && words.audiences[event.audience]],
    [words.organisers, joinKnown(event.organisers)],
    [words.series, describeCycle(event)],
  ];
  return facts.flatMap(([label, value]): Fact[] => (value ? [[label, value]] : []));
}

/**
 * The hours of an event with the zone in which they are read; sessions have their own.
 * @example describeHours(event) → '14 h – 16 h (heure de Paris)'
 */
export function describeHours(event: AgendaEvent): string | undefined {
  const { startHour, endHour, zone, sessions } = event;
  if (startHour === undefined || sessions.length > 0) return undefined;
  const hours = formatHours(startHour, endHour);
  const told = `${hours} (${nameClock(zone)})`;
  return zone === site.zone ? told : `${told}, ${words.parisTwin(hoursInParis(event))}`;
}

/**
 * The day and the hours of one session, with the zone in which they are read.
 * @example describeSession({ day: '2027-03-11', startHour: '17:30', endHour: '19:00' }, 'Europe/Paris') → 'jeudi 11 mars 2027, 17 h 30 – 19 h (heure de Paris)'
 */
export function describeSession(
  { day, startHour, endHour }: AgendaEvent['sessions'][number],
  zone: string,
): string {
  if (startHour === undefined) return formatWeekday(day);
  return `${formatWeekday(day)}, ${formatHours(startHour, endHour)} (${nameClock(zone)})`;
}

function nameClock(zone: string): string {
  return zone === site.zone ? words.parisTime : words.localTime(zone);
}

/** The same hours on the clocks of Paris, with the day when it is another one there. */
function hoursInParis(event: AgendaEvent): string {
  const { start, end } = intervalOf(event);
  const there = start.toZonedDateTimeISO(site.zone);
  const hourOf = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(site.zone).toPlainTime().toString({ smallestUnit: 'minute' });
  const hours = formatHours(hourOf(start), event.endHour === undefined ? undefined : hourOf(end));
  const day = there.toPlainDate().toString();
  return day === event.startDay ? hours : `${hours} (${formatDay(day)})`;
}

function describeCycle({ series, season, number }: AgendaEvent): string | undefined {
  return joinKnown([
    series,
    season === undefined ? undefined : words.season(season),
    number === undefined ? undefined : words.session(number),
  ]);
}

function joinKnown(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}
