import type { z } from 'zod';
import { toInstant } from '../../lib/dates.ts';
import { NBSP } from '../../lib/typography.ts';
import type { Entry, TermRef } from '../entry/entry.ts';
import type { EVENT_AUDIENCES, EVENT_FORMATS, EVENT_STATES, eventSchema } from './schema.ts';

/** How people meet. */
export type EventFormat = (typeof EVENT_FORMATS)[number];
/** Who may come. */
export type EventAudience = (typeof EVENT_AUDIENCES)[number];
/** What has become of a date. */
export type EventState = (typeof EVENT_STATES)[number];
/** Where a date stands at an instant: always in exactly one of the three. */
export type EventPhase = 'upcoming' | 'ongoing' | 'past';

/** An agenda item whose references are resolved. */
export type AgendaEvent = Entry &
  Omit<z.output<typeof eventSchema>, keyof Entry> & {
    /** The month in its address: the one its file was first named for. */
    month: string;
    chair?: TermRef | undefined;
  };

/** The fields that say when. */
export type EventTiming = Pick<
  AgendaEvent,
  'startDay' | 'startHour' | 'endDay' | 'endHour' | 'zone'
>;

/**
 * The instants between which an event takes place. Without an hour it begins with its first day;
 * without a known end it lasts until its last day is over, in its own zone.
 * @example intervalOf({ startDay: '2025-10-14', endDay: '2025-10-14', zone: 'Europe/Paris' }) → 22:00Z the day before to 22:00Z
 */
export function intervalOf({ startDay, startHour, endDay, endHour, zone }: EventTiming): {
  start: Temporal.Instant;
  end: Temporal.Instant;
} {
  const dayAfter = Temporal.PlainDate.from(endDay).add({ days: 1 }).toString();
  const end =
    endHour === undefined ? { day: dayAfter, zone } : { day: endDay, hour: endHour, zone };
  return { start: toInstant({ day: startDay, hour: startHour, zone }), end: toInstant(end) };
}

/**
 * Where an event stands at an instant; it is over at its end, not after it.
 * @example phaseAt(event, its end) → 'past'
 */
export function phaseAt(timing: EventTiming, instant: Temporal.Instant): EventPhase {
  const { start, end } = intervalOf(timing);
  if (Temporal.Instant.compare(instant, end) >= 0) return 'past';
  return Temporal.Instant.compare(instant, start) >= 0 ? 'ongoing' : 'upcoming';
}

/**
 * The instant at which registration closes: the end of its last day, in the event's zone.
 * @example registrationEnd({ registration: { deadline: '2026-02-07' }, zone: 'Europe/Paris' }) → 2026-02-07T23:00:00Z
 */
export function registrationEnd({
  registration,
  zone,
}: Pick<AgendaEvent, 'registration' | 'zone'>): Temporal.Instant | undefined {
  if (registration?.deadline === undefined) return undefined;
  const dayAfter = Temporal.PlainDate.from(registration.deadline).add({ days: 1 });
  return toInstant({ day: dayAfter.toString(), zone });
}

/** The fields that say whether one can still register. */
type Registration = EventTiming & Pick<AgendaEvent, 'registration' | 'state'>;

/**
 * Whether one can still register: until its last day is over, while there is room and a date to come to.
 * @example registrationIsOpen({ registration: { deadline: '2026-02-07' }, … }, 2026-02-07T22:59:59Z) → true
 */
export function registrationIsOpen(event: Registration, instant: Temporal.Instant): boolean {
  const { registration, state } = event;
  if (registration === undefined || state === 'annule' || state === 'complet') return false;
  const end = registrationEnd(event);
  const isTooLate = end !== undefined && Temporal.Instant.compare(instant, end) >= 0;
  return !isTooLate && phaseAt(event, instant) !== 'past';
}

/** Days after its end during which the report of an event may still be expected. */
const REPORT_DELAY_DAYS = 30;

/**
 * The instant from which nobody expects a report any more.
 * @example reportDelayEnd(event that ended on 14 October at 16:00) → 13 November, 16:00 by UTC
 */
export function reportDelayEnd(timing: EventTiming): Temporal.Instant {
  return intervalOf(timing).end.add({ hours: 24 * REPORT_DELAY_DAYS });
}

/**
 * Whether a reader may expect a report that is not there yet: the event was held, lately.
 * @example awaitsReport(event that ended yesterday without a report, now) → true
 */
export function awaitsReport(
  event: EventTiming & Pick<AgendaEvent, 'report' | 'state'>,
  instant: Temporal.Instant,
): boolean {
  const wasHeld = event.state === 'confirme' || event.state === 'complet';
  if (event.report !== undefined || !wasHeld || phaseAt(event, instant) !== 'past') return false;
  return Temporal.Instant.compare(instant, reportDelayEnd(event)) < 0;
}

/**
 * Earliest first; dates that start together in alphabetical order.
 * @example events.toSorted(byStart)
 */
export function byStart(
  a: EventTiming & { title: string },
  b: EventTiming & { title: string },
): number {
  return (
    Temporal.Instant.compare(intervalOf(a).start, intervalOf(b).start) ||
    a.title.localeCompare(b.title, 'fr')
  );
}

/**
 * Whether nobody is to come on the day of an event: it was cancelled, or postponed without a new day.
 * @example isCalledOff({ state: 'reporte', formerDay: '2027-02-04' }) → false
 */
export function isCalledOff({
  state,
  formerDay,
}: Pick<AgendaEvent, 'state' | 'formerDay'>): boolean {
  return state === 'annule' || (state === 'reporte' && formerDay === undefined);
}

const STATE_WORDS: Readonly<Record<EventState, string | undefined>> = {
  confirme: undefined,
  'date-a-retenir': 'Date à retenir',
  reporte: 'Reporté',
  annule: 'Annulé',
  complet: 'Complet',
};

/**
 * The title that every output shows: the word of the state stands first, in French whatever the
 * language of the title, and set as French.
 * @example titleWithState({ title: 'Groupe-pays Mali', state: 'reporte' }) → 'Reporté\u00A0: Groupe-pays Mali'
 */
export function titleWithState({ title, state }: Pick<AgendaEvent, 'title' | 'state'>): string {
  const word = STATE_WORDS[state];
  return word === undefined ? title : `${word}${NBSP}: ${title}`;
}
