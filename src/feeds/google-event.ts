import type { Occurrence } from '../domain/event/occurrence.ts';
import { toCalendarTime } from './calendar-time.ts';
import { eventLocation, occurrenceDescription, occurrenceTitle } from './calendar-words.ts';

const FORM = 'https://calendar.google.com/calendar/render';

/**
 * The address of Google's form for a new date, filled with an occurrence. The form asks for an end:
 * where none is known it is the start, for the reader to move.
 * @example googleEventUrl({ event, timing: event }) → 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=…&dates=20251014T120000Z%2F20251014T140000Z&…'
 */
export function googleEventUrl(occurrence: Occurrence): string {
  const url = new URL(FORM);
  const location = eventLocation(occurrence.event);
  url.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: occurrenceTitle(occurrence),
    dates: writeDates(occurrence),
    details: occurrenceDescription(occurrence),
    ...(location === undefined ? {} : { location }),
  }).toString();
  return url.href;
}

function writeDates({ timing }: Occurrence): string {
  const time = toCalendarTime(timing);
  const [start, end] = time.isAllDay
    ? [time.start, time.end]
    : [time.start.toInstant(), (time.end ?? time.start).toInstant()];
  return [start, end].map((part) => part.toString().replaceAll(/[-:]/g, '')).join('/');
}
