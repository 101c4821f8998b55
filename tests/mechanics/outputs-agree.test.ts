import ICAL from 'ical.js';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDayRange, formatHour } from '../../src/lib/french-dates.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { elementsOf } from '../../src/markdown/tree.ts';
import { readRecord } from '../../src/search/index/read-record.ts';
import { site } from '../../src/site.config.ts';
import { readAtom, readJsonFeed, readRss, type FeedReading } from '../../src/test/read-feed.ts';
import { archiveChain } from '../support/feeds.ts';
import { writeEvents, type GeneratedEvent } from '../support/generated-events.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { attribute, below, named, wordsOf } from '../support/tree.ts';

const COUNT = 300;

const eventStatement = z.object({
  '@type': z.literal('Event'),
  name: z.string(),
  startDate: z.string(),
  endDate: z.string().optional(),
  location: z.object({ name: z.string() }),
  url: z.url(),
});

let copy: ProjectCopy;
let events: GeneratedEvent[];

beforeAll(async () => {
  copy = new ProjectCopy();
  events = writeEvents(copy, COUNT);
  await copy.build(Temporal.Instant.from('2026-01-15T09:00:00Z'));
}, 300_000);

afterAll(() => {
  copy.remove();
});

describe('300 generated events agree in every output', () => {
  test('the page and its JSON-LD say what the file says', () => {
    expect(events).toHaveLength(COUNT);
    for (const event of events) {
      const elements = elementsIn(`${event.path.slice(1)}index.html`);
      const statement = eventStatementOf(elements);
      const [heading] = named(elements, 'h1');
      expect([heading && wordsOf(heading), statement.name]).toEqual([event.title, event.title]);
      expect([statement.startDate, statement.endDate]).toEqual([event.start, event.end]);
      expect(statement.location.name).toBe(event.place);
      expect(new URL(statement.url).pathname).toBe(event.path);
      const times = named(elements, 'time').map((time) => attribute(time, 'dateTime'));
      expect(times).toContain(event.start);
    }
  });

  test('its page offers its date to calendars, unless nobody meets on that day', () => {
    const upcoming = events.filter(({ start }) => start.slice(0, 10) > '2026-01-16');
    const offers = upcoming.map(({ path, title }) => {
      const links = named(elementsIn(`${path.slice(1)}index.html`), 'a');
      const isOffered = links.some(
        (link) => attribute(link, 'href') === `${path.slice(0, -1)}.ics`,
      );
      return { isOff: /^(?:Annulé|Reporté)/.test(title), isOffered };
    });
    expect(new Set(offers.map(({ isOff }) => isOff)).size).toBe(2);
    expect(offers.filter(({ isOff, isOffered }) => isOff === isOffered)).toEqual([]);
  });

  test('the list of its month gives its title, its day and its place', () => {
    const months = Map.groupBy(events, ({ start }) => start.slice(0, 7));
    const rows = new Map(
      [...months.keys()].flatMap((month) =>
        named(elementsIn(`agenda/${month.replace('-', '/')}/index.html`), 'article').flatMap(
          (row) => named(below(row), 'a').map((link) => [attribute(link, 'href'), row] as const),
        ),
      ),
    );
    for (const event of events) {
      const row = rows.get(event.path);
      const words = row === undefined ? '' : wordsOf(row);
      expect(words).toContain(event.title);
      expect(words).toContain(event.place);
      const days =
        row === undefined ? [] : named(below(row), 'time').map((t) => attribute(t, 'dateTime'));
      expect(days).toContain(event.start.slice(0, 10));
    }
  });

  test.each<[string, string, (text: string) => FeedReading]>([
    ['RSS', 'rss.xml', readRss],
    ['Atom', 'atom.xml', readAtom],
    ['JSON', 'feed.json', readJsonFeed],
  ])(
    'the feed of its topic in %s gives its title, its times, its place and its address',
    (_name, file, read) => {
      const feeds = new Map<string, FeedReading>();
      for (const { topic, path, title, place, start, end = start } of events) {
        const feed = feeds.get(topic) ?? read(copy.read(`thematiques/${topic}/${file}`));
        feeds.set(topic, feed);
        const item = feed.items.find(({ url }) => new URL(url).pathname === path);
        const days = setFrenchTypography(formatDayRange(start.slice(0, 10), end.slice(0, 10)));
        expect(item?.title).toBe(`${title} – ${days}`);
        const words = [days, ...hoursOf(start), place].map((text) => text.toLowerCase());
        // What was changed, when it was, stands before.
        const [, when = ''] =
          /^(?:<p><em>.*<\/em><\/p>\n)?(<p>.*<\/p>)/.exec(item?.html ?? '') ?? [];
        expect(words.filter((text) => !when.toLowerCase().includes(text))).toEqual([]);
      }
    },
  );

  test('its calendar gives its title, its instants, its state, its place and its address', () => {
    // Its calendar is there for a year.
    const noted = events.filter(({ start }) => start.slice(0, 10) > '2025-01-15');
    expect(noted.length).toBeGreaterThan(COUNT / 4);
    for (const event of noted) {
      const text = copy.read(`${event.path.slice(1, -1)}.ics`);
      const component = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
      if (component === null) throw new Error(`${event.path} has no event in its calendar.`);
      const found = new ICAL.Event(component);
      expect([found.summary, found.location]).toEqual([event.title, event.place]);
      expect(isoOf(found.startDate)).toBe(calendarIso(event.start));
      if (event.end?.includes('T') === event.start.includes('T')) {
        expect(isoOf(found.endDate)).toBe(calendarIso(event.end, 1));
      }
      expect(component.getFirstPropertyValue('status')).toBe(event.status);
      expect(component.getFirstPropertyValue('url')).toContain(event.path);
    }
  });

  test.each(['rss', 'atom'] as const)(
    'the archives of the feed in %s hold it, once, in full documents',
    (format) => {
      const [current, ...archives] = archiveChain(format, (file) => copy.read(file));
      const archived = archives.flatMap(({ feed }) => feed.items.map(({ url }) => url));
      const followed = current?.feed.items.map(({ url }) => url) ?? [];
      const pages = events.map(({ path }) => `${site.url}${path}`);
      expect(archives.map(({ feed }) => feed.items.length)).toEqual(
        Array(COUNT / site.feedSize.most).fill(site.feedSize.most),
      );
      expect(new Set(archived).size).toBe(archived.length);
      expect([...new Set([...followed, ...archived])].toSorted()).toEqual(pages.toSorted());
      const newer = archives.map(({ feed }) => feed.links['next-archive']);
      const own = archives.map(({ feed }) => feed.links.self);
      expect(newer).toEqual([undefined, ...own.slice(0, -1)]);
    },
  );

  test('its search record gives its title and its day', () => {
    for (const event of events) {
      expect(readRecord(copy.read(`${event.path.slice(1)}index.html`))).toMatchObject({
        day: event.start.slice(0, 10),
        card: { title: event.title, date: event.start.slice(0, 10) },
      });
    }
  });
});

function elementsIn(file: string) {
  return elementsOf(htmlToHast(copy.read(file)));
}

function eventStatementOf(elements: ReturnType<typeof elementsIn>) {
  const statements = named(elements, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script): unknown => JSON.parse(wordsOf(script)));
  const [statement] = statements.flatMap((found) => {
    const parsed = eventStatement.safeParse(found);
    return parsed.success ? [parsed.data] : [];
  });
  if (statement === undefined) throw new Error('The page of an event has no Event statement.');
  return statement;
}

/** A calendar's time as an instant, or its day alone. */
function isoOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}

/** The same for what the file says; the last day of a calendar is the one after. */
function calendarIso(iso: string, addedDays = 0): string {
  if (iso.includes('T')) return new Date(iso).toISOString();
  return Temporal.PlainDate.from(iso).add({ days: addedDays }).toString();
}

/** The hour of a time that has one, as readers see it. */
function hoursOf(iso: string): string[] {
  return iso.includes('T') ? [setFrenchTypography(formatHour(iso.slice(11, 16)))] : [];
}
