import { toInstant } from '../../lib/dates.ts';
import { nextStretch, phaseBetween, type Phase, type Stretch } from '../../lib/phase.ts';

/** The fields that say when: local days and hours of a zone. */
export interface EventTiming {
  startDay: string;
  startHour: string | undefined;
  endDay: string;
  endHour: string | undefined;
  zone: string;
}

/** What it takes to know when people meet: the days of an event, and of each of its sessions. */
export interface Scheduled extends EventTiming {
  sessions: readonly {
    day: string;
    startHour: string | undefined;
    endHour: string | undefined;
  }[];
}

/**
 * The instants between which an event takes place. Without an hour it begins with its first day;
 * without a known end it lasts until its last day is over, in its own zone.
 * @example intervalOf({ startDay: '2025-10-14', endDay: '2025-10-14', zone: 'Europe/Paris' }) → { start: 2025-10-13T22:00:00Z, end: 2025-10-14T22:00:00Z }
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
 * The days and hours at which people meet: those of the event, or of each of its sessions as written.
 * @example timingsOf(course in three sessions) → [{ startDay: '2027-03-11', startHour: '17:30', … }, …]
 */
export function timingsOf(event: Scheduled): EventTiming[] {
  const { zone, sessions } = event;
  if (sessions.length === 0) return [event];
  return sessions.map(({ day, startHour, endHour }) => {
    return { startDay: day, startHour, endDay: day, endHour, zone };
  });
}

/**
 * The days and hours with which an event begins, and those with which it ends, whatever the order in
 * which its sessions are written. A session whose end is not known lasts until its day is over.
 * @example outerTimingsOf(afternoon and morning of one day) → { first: { startHour: '09:00', … }, last: { endHour: '17:00', … } }
 */
export function outerTimingsOf(event: Scheduled): { first: EventTiming; last: EventTiming } {
  const timed = timingsOf(event).map((timing) => ({ timing, ...intervalOf(timing) }));
  const [first] = timed.toSorted((a, b) => Temporal.Instant.compare(a.start, b.start));
  const last = timed.toSorted((a, b) => Temporal.Instant.compare(a.end, b.end)).at(-1);
  return { first: first?.timing ?? event, last: last?.timing ?? event };
}

/**
 * The stretches of time in which people meet, earliest first: the event itself, or each of its sessions.
 * @example stretchesOf(course in three sessions) → [{ start, end }, { start, end }, { start, end }]
 */
export function stretchesOf(event: Scheduled): readonly Stretch[] {
  const known = stretches.get(event) ?? readStretches(event);
  stretches.set(event, known);
  return known;
}

/** Each sorting of a list and each page asks for them again; an event never changes. */
const stretches = new WeakMap<Scheduled, readonly Stretch[]>();

function readStretches(event: Scheduled): Stretch[] {
  return timingsOf(event)
    .map(intervalOf)
    .map(({ start, end }) => ({ start: start.epochMilliseconds, end: end.epochMilliseconds }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * From the first moment at which people meet to the last.
 * @example spanOf(course) → { start: its first session's beginning, end: its last session's end }
 */
export function spanOf(event: Scheduled): { start: Temporal.Instant; end: Temporal.Instant } {
  const stretches = stretchesOf(event);
  const at = (time: number) => Temporal.Instant.fromEpochMilliseconds(time);
  return {
    start: at(Math.min(...stretches.map(({ start }) => start))),
    end: at(Math.max(...stretches.map(({ end }) => end))),
  };
}

/**
 * Where an event stands at an instant; it is over at its end, not after it, and to come between two
 * of its sessions.
 * @example phaseAt(event, its end) → 'past'
 */
export function phaseAt(event: Scheduled, instant: Temporal.Instant): Phase {
  return phaseBetween(stretchesOf(event), instant.epochMilliseconds);
}

/**
 * The day of the session that comes next, once another has begun; nothing before the first or after
 * the last.
 * @example nextSessionDay(course of 11, 18 and 25 March, 12 March) → '2027-03-18'
 */
export function nextSessionDay(event: Scheduled, instant: Temporal.Instant): string | undefined {
  const next = nextStretch(stretchesOf(event), instant.epochMilliseconds);
  const start = next === undefined ? undefined : stretchesOf(event)[next]?.start;
  if (start === undefined) return undefined;
  const there = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(event.zone);
  return there.toPlainDate().toString();
}

/**
 * The instant from which an event belongs to a list of what is to come: its start, or that of the
 * session which follows.
 * @example nextStart(course whose first session is over, now) → the start of its second session
 */
export function nextStart(event: Scheduled, instant: Temporal.Instant): number {
  const stretches = stretchesOf(event);
  const next = stretches.find(({ end }) => end > instant.epochMilliseconds) ?? stretches.at(-1);
  if (next === undefined) throw new Error('An event without a single stretch of time.');
  return next.start;
}

/**
 * Earliest first; dates that start together in alphabetical order.
 * @example events.toSorted(byStart)
 */
export function byStart(
  a: Scheduled & { title: string },
  b: Scheduled & { title: string },
): number {
  return (
    Temporal.Instant.compare(spanOf(a).start, spanOf(b).start) ||
    a.title.localeCompare(b.title, 'fr')
  );
}
