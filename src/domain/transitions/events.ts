import { isPublic } from '../entry/visibility.ts';
import { calendarEnd } from '../event/calendar-end.ts';
import { awaitsReport, reportDeadline, type AgendaEvent } from '../event/event.ts';
import { registrationEnd, registrationIsOpen } from '../event/registration.ts';
import { intervalOf, timingsOf, type EventTiming } from '../event/timing.ts';
import {
  describeChange,
  type Moment,
  type ScheduledChange,
  type TimedEntry,
} from './scheduled-change.ts';

/** What of an event follows the clock. */
export type TimedEvent = TimedEntry &
  EventTiming &
  Pick<AgendaEvent, 'state' | 'registration' | 'report' | 'sessions'>;

/**
 * When an event or each of its sessions begins and ends, when registration closes before that, when its report is no longer
 * awaited, when it leaves the calendars; only what happens while it is public.
 * @example listEventChanges(event, moment) → [{ at: 2026-12-08T14:00:00Z, what: 'début de « Groupe-pays Liban »' }, …]
 */
export function listEventChanges(event: TimedEvent, moment: Moment): ScheduledChange[] {
  const { zone } = moment;
  const closing = registrationEnd(event);
  const reportEnd = reportDeadline(event);
  const changes: [string, Temporal.Instant | undefined][] = [
    ...timingsOf(event)
      .map(intervalOf)
      .flatMap(({ start, end }) => limitsOf(event, { start, end })),
    ['fin des inscriptions à', closing && whenTrueBefore(closing, registrationIsOpen, event)],
    ['fin de l’attente du compte rendu de', whenTrueBefore(reportEnd, awaitsReport, event)],
    ['sortie des calendriers de', calendarEnd(event, zone)],
  ];
  return changes.flatMap(([change, at]) =>
    at !== undefined && isPublic(event, { now: at, zone })
      ? [{ at, what: describeChange(change, event, moment) }]
      : [],
  );
}

/** Between two sessions a page names the next one, and lists follow its day. */
function limitsOf(
  { sessions }: TimedEvent,
  { start, end }: { start: Temporal.Instant; end: Temporal.Instant },
): [string, Temporal.Instant][] {
  const what = sessions.length > 1 ? 'd’une séance de' : 'de';
  return [
    [`début ${what}`, start],
    [`fin ${what}`, end],
  ];
}

/** Keeps an instant at which something ends, if it still held until then. */
function whenTrueBefore(
  at: Temporal.Instant,
  holds: (event: TimedEvent, instant: Temporal.Instant) => boolean,
  event: TimedEvent,
): Temporal.Instant | undefined {
  return holds(event, at.subtract({ seconds: 1 })) ? at : undefined;
}
