import { isBefore } from '../../lib/dates.ts';
import { PAIR_FROM } from '../../lib/pairs.ts';
import type { TermRef } from '../entry/entry.ts';
import { indexByTerm } from '../entry/term-index.ts';
import { uniqueTerms } from '../entry/unique-terms.ts';
import { calendarEnd } from './calendar-end.ts';
import type { AgendaEvent } from './event.ts';
import { facetsOf } from './facets.ts';

/** When and where calendars are made. */
interface Moment {
  now: Temporal.Instant;
  zone: string;
}

const TERM_KINDS = ['countries', 'topics'] as const;

/**
 * What a reader can subscribe to: the whole agenda, what is open to all or kept for members, what
 * concerns a term, or a country and a topic together where three events or more have both.
 */
export type AgendaCalendar = { events: readonly AgendaEvent[] } & (
  | { kind: 'whole' | 'open' | 'members' }
  | { kind: (typeof TERM_KINDS)[number]; slug: string; name: string }
  | { kind: 'pair'; country: TermRef; topic: TermRef }
);

/** The terms under which an event is followed. */
type EventTerms = Readonly<Record<(typeof TERM_KINDS)[number], readonly TermRef[]>>;

/** A calendar file of its own: a whole event, or one of its sessions, by its id. */
export interface CalendarFile {
  event: AgendaEvent;
  session?: string | undefined;
}

/**
 * The events that a calendar holds: those of the past year, day for day, and all that are to come.
 * What was called off stays, so that those who noted it learn of it.
 * @example calendarEvents(events, { now, zone: 'Europe/Paris' }) → those that end after this day last year began
 */
export function calendarEvents(
  events: readonly AgendaEvent[],
  { now, zone }: Moment,
): AgendaEvent[] {
  return events.filter((event) => isBefore(now, calendarEnd(event, zone)));
}

/**
 * The calendars of a list of events. A term that ever had an event keeps its calendar, even empty:
 * an address that someone follows must not vanish.
 * @example toCalendars(events, moment) → [{ kind: 'whole', … }, { kind: 'open', … }, { kind: 'countries', slug: 'liban', … }, …]
 */
export function toCalendars(events: readonly AgendaEvent[], moment: Moment): AgendaCalendar[] {
  // Once for each event: the last day of one asks Temporal a dozen times.
  const held = new Set(calendarEvents(events, moment));
  const heldOf = (list: readonly AgendaEvent[]) => list.filter((event) => held.has(event));
  const index = indexByTerm(events);
  const facets = facetsOf(events);
  const open = events.filter(({ audience }) => audience === 'ouvert');
  const members = events.filter(({ audience }) => audience === 'adherents');
  const terms = TERM_KINDS.flatMap((kind) =>
    facets[kind].map(({ slug, name }) => ({
      kind,
      slug,
      name,
      events: heldOf(index[kind].get(slug) ?? []),
    })),
  );
  const pairs = listPairs(events)
    .filter(({ events: { length } }) => length >= PAIR_FROM)
    .map((pair) => ({ kind: 'pair' as const, ...pair, events: heldOf(pair.events) }));
  return [
    { kind: 'whole', events: heldOf(events) },
    { kind: 'open', events: heldOf(open) },
    { kind: 'members', events: heldOf(members) },
    ...terms,
    ...pairs,
  ];
}

/**
 * The calendars of terms whose events were all taken away: they hold nothing. Without them a subscriber's
 * own calendar would keep what it holds, as it does whenever an address does not answer.
 * @param withdrawn the terms of events that were taken away lately
 * @example emptiedCalendars(calendars, [{ countries: [Bhoutan], topics: [] }]) → [{ kind: 'countries', slug: 'bhoutan', name: 'Bhoutan', events: [] }]
 */
export function emptiedCalendars(
  calendars: readonly AgendaCalendar[],
  withdrawn: readonly EventTerms[],
): AgendaCalendar[] {
  return TERM_KINDS.flatMap((kind) => {
    const isThere = ({ slug }: TermRef) =>
      calendars.some((calendar) => calendar.kind === kind && calendar.slug === slug);
    return uniqueTerms(withdrawn.flatMap((event) => event[kind]))
      .filter((term) => !isThere(term))
      .map(({ slug, name }) => ({ kind, slug, name, events: [] }));
  });
}

/**
 * The pairs of a country and a topic that had a calendar as long as one event was enough for it, or
 * until all their events were taken away.
 * @param withdrawn the terms of events that were taken away lately
 * @example listFormerPairs([event on water in Lebanon]) → [{ country: Liban, topic: Eau, events: [event] }]
 */
export function listFormerPairs(
  events: readonly AgendaEvent[],
  withdrawn: readonly EventTerms[] = [],
): Pair[] {
  const pairs = listPairs(events);
  const held = new Set(pairs.map(pairKey));
  const gone = withdrawn.flatMap(({ countries, topics }) =>
    countries.flatMap((country) => topics.map((topic) => ({ country, topic, events: [] }))),
  );
  const emptied = new Map(gone.map((pair) => [pairKey(pair), pair]));
  return [
    ...pairs.filter(({ events: { length } }) => length < PAIR_FROM),
    ...[...emptied].flatMap(([key, pair]) => (held.has(key) ? [] : [pair])),
  ];
}

interface Pair {
  country: TermRef;
  topic: TermRef;
  events: AgendaEvent[];
}

function pairKey({ country, topic }: Pair): string {
  return `${country.slug}/${topic.slug}`;
}

/** Each country and topic that some event has together, with all that have both. */
function listPairs(events: readonly AgendaEvent[]): Pair[] {
  const { countries, topics } = facetsOf(events);
  return countries.flatMap((country) => {
    const ofCountry = events.filter((event) => event.countries.some(isTerm(country)));
    return topics.flatMap((topic) => {
      const ofBoth = ofCountry.filter((event) => event.topics.some(isTerm(topic)));
      return ofBoth.length === 0 ? [] : [{ country, topic, events: ofBoth }];
    });
  });
}

function isTerm({ slug }: TermRef): (term: TermRef) => boolean {
  return (term) => term.slug === slug;
}

/**
 * The calendar files of an event: its own, then one for each of its sessions.
 * @example calendarFilesOf(event in two sessions) → [{ event }, { event, session: 's1' }, { event, session: 's2' }]
 */
export function calendarFilesOf(event: AgendaEvent): CalendarFile[] {
  return [{ event }, ...event.sessions.map(({ id }) => ({ event, session: id }))];
}
