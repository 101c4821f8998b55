import type { z } from 'zod';
import { isBefore } from '../../lib/dates.ts';
import { formatDay } from '../../lib/french-dates.ts';
import { NBSP } from '../../lib/spaces.ts';
import type { Entry, TermRef } from '../entry/entry.ts';
import { phaseAt, spanOf, type Scheduled } from './timing.ts';
import type { eventSchema } from './schema.ts';
import type { EVENT_AUDIENCES, EVENT_FORMATS, EVENT_STATES } from './keys.ts';

/** How people meet. */
export type EventFormat = (typeof EVENT_FORMATS)[number];
/** Who may come. */
export type EventAudience = (typeof EVENT_AUDIENCES)[number];
/** What has become of a date. */
export type EventState = (typeof EVENT_STATES)[number];

/** An agenda item whose references are resolved. */
export type AgendaEvent = Entry &
  Omit<z.output<typeof eventSchema>, keyof Entry> & {
    /** The month in its address: the one its file was first named for. */
    month: string;
    chair?: TermRef | undefined;
  };

/** Days after its end during which the report of an event may still be expected. */
const REPORT_DELAY_DAYS = 30;

/**
 * The instant from which nobody expects a report any more.
 * @example reportDeadline(event that ended on 14 October at 16:00) → 13 November, 16:00 by UTC
 */
export function reportDeadline(event: Scheduled): Temporal.Instant {
  return spanOf(event).end.add({ hours: 24 * REPORT_DELAY_DAYS });
}

/**
 * Whether an event in this state takes place on its day, or took place.
 * @param state as an editor may have written it
 * @example isHeldState('complet') → true ; isHeldState('date-a-retenir') → false
 */
export function isHeldState(state: unknown): boolean {
  return state === 'confirme' || state === 'complet';
}

/**
 * Whether a reader may expect a report that is not there yet: the event was held, lately.
 * @example awaitsReport(event that ended yesterday without a report, now) → true
 */
export function awaitsReport(
  event: Scheduled & Pick<AgendaEvent, 'report' | 'state'>,
  instant: Temporal.Instant,
): boolean {
  const wasHeld = isHeldState(event.state);
  if (event.report !== undefined || !wasHeld || phaseAt(event, instant) !== 'past') return false;
  return isBefore(instant, reportDeadline(event));
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

/**
 * Whether an event was postponed to a day that is known.
 * @example isMoved({ state: 'reporte', formerDay: '2027-02-04' }) → true
 */
export function isMoved({ state, formerDay }: Pick<AgendaEvent, 'state' | 'formerDay'>): boolean {
  return state === 'reporte' && formerDay !== undefined;
}

const STATE_WORDS: Readonly<Record<EventState, string | undefined>> = {
  confirme: undefined,
  'date-a-retenir': 'Date à retenir',
  reporte: 'Reporté',
  annule: 'Annulé',
  complet: 'Complet',
};

/** What it takes to say what has become of a date. */
type Stated = Pick<AgendaEvent, 'state' | 'formerDay' | 'startDay'>;

/**
 * What is said of a date that does not simply stand.
 * @example wordOfState({ state: 'annule', … }) → 'Annulé'
 * @example wordOfState({ state: 'reporte', formerDay: '2027-02-04', startDay: '2027-02-25' }) → 'Reporté au 25\u00A0février 2027'
 */
export function wordOfState({ state, formerDay, startDay }: Stated): string | undefined {
  const word = STATE_WORDS[state];
  return word !== undefined && isMoved({ state, formerDay })
    ? `${word} au ${formatDay(startDay)}`
    : word;
}

/**
 * The title that every output shows: the word of the state stands first, in French whatever the
 * language of the title, and set as French.
 * @example titleWithState({ title: 'Groupe-pays Mali', state: 'reporte', … }) → 'Reporté\u00A0: Groupe-pays Mali'
 * @example titleWithState({ …, formerDay: '2027-02-04', startDay: '2027-02-25' }) → 'Reporté au 25\u00A0février 2027\u00A0: …'
 */
export function titleWithState(event: Stated & Pick<AgendaEvent, 'title'>): string {
  const word = wordOfState(event);
  return word === undefined ? event.title : `${word}${NBSP}: ${event.title}`;
}
