import {
  readWithIcalJs,
  readWithNodeIcal,
  type CalendarReading,
} from '../../src/test/read-calendar.ts';
import { builtFiles, readBuilt } from './dist.ts';

/** A calendar of the built site, read by two applications. */
interface BuiltCalendar {
  /** From dist/: `pays/liban/agenda.ics`. */
  file: string;
  text: string;
  icalJs: readonly CalendarReading[];
  nodeIcal: readonly CalendarReading[];
}

let calendars: readonly BuiltCalendar[] | undefined;

/**
 * Every calendar of the built site.
 * @example builtCalendars() → [{ file: 'agenda.ics', text: 'BEGIN:VCALENDAR…', icalJs: …, nodeIcal: … }, …]
 */
export function builtCalendars(): readonly BuiltCalendar[] {
  calendars ??= builtFiles('**/*.ics').map((file) => {
    const text = readBuilt(file);
    return { file, text, icalJs: readWithIcalJs(text), nodeIcal: readWithNodeIcal(text) };
  });
  return calendars;
}

/**
 * The calendar at an address.
 * @throws when there is none
 * @example calendarAt('/agenda.ics').text → 'BEGIN:VCALENDAR…'
 */
export function calendarAt(address: string): BuiltCalendar {
  const calendar = builtCalendars().find(({ file }) => `/${file}` === address);
  if (calendar === undefined) throw new Error(`The built site has no calendar ${address}.`);
  return calendar;
}
