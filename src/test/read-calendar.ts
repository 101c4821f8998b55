import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What an application understands of one event: a day `AAAA-MM-JJ` or an instant, whatever its zone. */
export interface CalendarReading {
  uid: string;
  start: string;
  end: string | null;
  title: string;
  status: string;
  location: string;
}

/**
 * The events of a calendar as Thunderbird's engine reads them, in the order of the file.
 * @example readWithIcalJs(text) → [{ uid: '…', start: '2025-10-14T12:00:00Z', end: null, … }]
 */
export function readWithIcalJs(text: string): CalendarReading[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: icalText(event, 'uid'),
    start: icalTime(event, 'dtstart') ?? 'none',
    end: icalTime(event, 'dtend'),
    title: icalText(event, 'summary'),
    status: icalText(event, 'status'),
    location: icalText(event, 'location'),
  }));
}

function icalText(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

function icalTime(event: ICAL.Component, name: string): string | null {
  const value: unknown = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) return null;
  return value.isDate ? value.toString() : instantOf(value.toJSDate());
}

/**
 * The events of a calendar as node-ical reads them, in the order of the file.
 * @example readWithNodeIcal(text) → [{ uid: '…', start: '2025-10-14', end: '2025-10-15', … }]
 */
export function readWithNodeIcal(text: string): CalendarReading[] {
  const found = Object.values(nodeIcal.parseICS(text));
  return found
    .filter((component) => component?.type === 'VEVENT')
    .map(({ uid, datetype, start, end, summary, status, location }) => {
      const write = datetype === 'date' ? dayOf : instantOf;
      // It gives an event without an end its start for one.
      const isEndless = end === undefined || end.getTime() === start.getTime();
      return {
        uid,
        start: write(start),
        end: isEndless ? null : write(end),
        title: wordsOf(summary),
        status: status ?? '',
        location: wordsOf(location),
      };
    });
}

/** A text may come with its parameters. */
function wordsOf(value: string | { val: string } | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.val;
}

function instantOf(date: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString();
}

/** node-ical says a day as its midnight where it runs. */
function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return Temporal.PlainDate.from({ year, month, day }).toString();
}
