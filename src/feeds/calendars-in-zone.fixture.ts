import { readWithIcalJs, readWithNodeIcal } from '../test/read-calendar.ts';
import { sampleEvents } from './events.fixture.ts';
import { eventCalendar } from './ical.ts';

/**
 * Run by a Node of its own, whose TZ the test sets: writes the calendars of the sample events, reads
 * them with both applications, and prints what each understood.
 */
const calendars = sampleEvents(Number(process.argv[2])).map((event) => eventCalendar({ event }));
console.log(
  JSON.stringify(
    calendars.map((text) => ({
      text,
      icalJs: readWithIcalJs(text),
      nodeIcal: readWithNodeIcal(text),
    })),
  ),
);
