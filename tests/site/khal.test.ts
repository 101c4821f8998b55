import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CalendarReading } from '../../src/test/read-calendar.ts';
import { routes } from '../../src/routes.ts';
import { calendarAt } from '../support/calendars.ts';
import { DIST } from '../support/dist.ts';

const ZONES = ['UTC', 'Europe/Paris', 'America/New_York'];
const FORMATS = [
  'timeformat = %H:%M',
  'dateformat = %Y-%m-%d',
  'longdateformat = %Y-%m-%d',
  'datetimeformat = %Y-%m-%d %H:%M',
  'longdatetimeformat = %Y-%m-%d %H:%M',
];

/** Debian's khal is a third reader of calendars; the workflow installs it in a job of its own. */
const isHere = spawnSync('khal', ['--version']).status === 0;

/** A calendar of its own, and the command that reads it in one zone. */
function useKhal(zone: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'khal-'));
  const calendar = path.join(folder, 'calendar/');
  const settings = ['[calendars]', '[[portal]]', `path = ${calendar}`, '[locale]', ...FORMATS];
  writeFileSync(path.join(folder, 'config'), settings.join('\n'));
  const run = (...parameters: string[]): string => {
    const { status, stdout, stderr } = spawnSync(
      'khal',
      ['-c', path.join(folder, 'config'), ...parameters],
      { encoding: 'utf8', env: { ...process.env, TZ: zone, XDG_DATA_HOME: folder } },
    );
    expect(status, stderr).toBe(0);
    return stdout;
  };
  const file = path.join(DIST, routes.calendar('/').slice(1));
  return {
    importOnce: () => run('import', '--batch', '-a', 'portal', file),
    files: () => readdirSync(calendar),
    list: () =>
      run(
        'list',
        '--once',
        '-df',
        '',
        '-f',
        '{uid}|{start-long}|{end-long}|{title}',
        '2015-01-01',
        '6000d',
      ),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** What khal should print of an event: its days, or its hours in the zone of the reader. */
function lineOf({ uid, start, end, title }: CalendarReading, zone: string): string {
  const times = start.includes('T') ? hoursOf(start, end, zone) : daysOf(start, end ?? start);
  return [uid, ...times, title].join('|');
}

/** khal gives an hour to an event that says no end. */
function hoursOf(start: string, end: string | null, zone: string): string[] {
  const first = Temporal.Instant.from(start);
  const last = end === null ? first.add({ hours: 1 }) : Temporal.Instant.from(end);
  return [first, last].map((instant) => {
    const hour = instant.toZonedDateTimeISO(zone).toPlainDateTime();
    return hour.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  });
}

/** The end of a day without hours is the day after (RFC 5545 §3.6.1); khal prints the last one. */
function daysOf(start: string, end: string): string[] {
  return [start, Temporal.PlainDate.from(end).subtract({ days: 1 }).toString()];
}

test.skipIf(isHere)('khal reads the agenda: NOT RUN, khal is not on this machine', ({ skip }) => {
  skip('install khal (Debian: apt install khal) to have a third program read the calendars');
});

describe.runIf(isHere)('khal, in each zone', () => {
  test.each(ZONES)('reads the agenda as its pages say it, and imports it once only: %s', (zone) => {
    const events = calendarAt(routes.calendar('/')).icalJs;
    const khal = useKhal(zone);
    khal.importOnce();
    khal.importOnce();
    expect(khal.files()).toHaveLength(events.length);
    const expected = events.map((event) => lineOf(event, zone));
    expect(
      khal
        .list()
        .split('\n')
        .filter((line) => line.includes('|'))
        .toSorted(),
    ).toEqual(expected.toSorted());
    khal.remove();
  });
});
