import { parisDayOf } from '../../lib/paris-day.ts';
import { nextStretch, readStretches } from '../../lib/phase.ts';

/** An event as the index knows it: its first day, and the instant at which it is over. */
export interface EventDates {
  date?: string;
  end?: string;
  /** When people meet, where they do so several times: see `writeStretches`. */
  sessions?: string;
}

/** Where a date stands for the visitor. */
export type Phase = 'upcoming' | 'today' | 'ongoing' | 'past';

/**
 * Where an event stands at an instant, or nothing for what is no event.
 * @param now milliseconds since 1970
 * @example phaseOf({ date: '2026-03-05', end: '2026-03-05T16:00:00+01:00' }, 2 March 2026) → 'upcoming'
 */
export function phaseOf({ date, end, sessions }: EventDates, now: number): Phase | undefined {
  if (date === undefined || end === undefined) return undefined;
  if (now >= Date.parse(end)) return 'past';
  const today = parisDayOf(now);
  if (sessions !== undefined) return phaseOfSessions(sessions, { now, today });
  if (date > today) return 'upcoming';
  return date === today ? 'today' : 'ongoing';
}

/** Between two sessions, a course is to come again. */
function phaseOfSessions(
  sessions: string,
  { now, today }: { now: number; today: string },
): Phase | undefined {
  const left = readStretches(sessions).filter(({ end }) => now < end);
  if (left.some(({ start }) => start <= now)) return 'ongoing';
  return left.some(({ start }) => parisDayOf(start) === today) ? 'today' : 'upcoming';
}

/**
 * The day in Paris of the session that comes next, once another is over; nothing before the first.
 * @param now milliseconds since 1970
 * @example nextSessionDay({ sessions: '2027-03-11T16:30:00.000Z/… 2027-03-18T16:30:00.000Z/…' }, 12 March 2027) → '2027-03-18'
 */
export function nextSessionDay({ sessions }: EventDates, now: number): string | undefined {
  const stretches = readStretches(sessions ?? '');
  const next = nextStretch(stretches, now);
  const start = next === undefined ? undefined : stretches[next]?.start;
  return start === undefined ? undefined : parisDayOf(start);
}
