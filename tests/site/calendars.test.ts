import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findTarget } from '../../src/domain/old-address/table.ts';
import { answerOldAddress } from '../../src/hosting/redirects/answer.ts';
import { intervalOf } from '../../src/domain/event/timing.ts';
import { occurrencesOf } from '../../src/domain/event/occurrence.ts';
import { toInstant } from '../../src/lib/dates.ts';
import { choicePage, routes, sessionSlug } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import { builtCalendars, calendarAt } from '../support/calendars.ts';
import { withdrawnEvents, writtenEvents } from '../support/content.ts';
import { fileOf, readBuilt } from '../support/dist.ts';
import { ofType } from '../support/json-ld.ts';
import { builtPages, pageAt } from '../support/pages.ts';
import { mojibakeIn, typographyFaults } from '../support/prose.ts';
import { attribute, below, named, wordsOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

type WrittenEvent = Awaited<ReturnType<typeof writtenEvents>>[number];

const written = await writtenEvents();

/** What a calendar knows an event by, its sessions' suffix left out. */
const idOf = ({ file, event }: WrittenEvent) =>
  `${event.stableId ?? file.slice(file.lastIndexOf('/') + 1, -'.md'.length)}@cites-unies-france.org`;
/** The events by what calendars know their sessions by. */
const eventOfSession = new Map(
  written.flatMap((item) =>
    item.event.sessions.map(({ id }) => [idOf(item).replace('@', `-${id}@`), idOf(item)]),
  ),
);
const idsAt = (address: string) =>
  calendarAt(address).icalJs.map(({ uid }) => eventOfSession.get(uid) ?? uid);
const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted();

/** What calendars hold on the day of the build: what ends later than this day last year began. */
function heldEvents(): WrittenEvent[] {
  const yearBefore = Temporal.PlainDate.from(buildDay()).subtract({ years: 1 }).toString();
  const first = toInstant({ day: yearBefore, zone: site.zone });
  return written.filter(({ event }) =>
    occurrencesOf(event).some(
      ({ timing }) => Temporal.Instant.compare(intervalOf(timing).end, first) > 0,
    ),
  );
}

/** The calendar file beside an event's page. */
const fileBeside = ({ pagePath }: WrittenEvent) => pagePath.replace(/\/$/, '.ics');

/** The faults of every calendar, each with its file. */
function faultsOf(find: (calendar: ReturnType<typeof calendarAt>) => readonly string[]): string[] {
  expectOnFixture(builtCalendars().length);
  return builtCalendars().flatMap((calendar) =>
    find(calendar).map((fault) => `${calendar.file}: ${fault}`),
  );
}

describe('every calendar', () => {
  test('says the same to Thunderbird’s engine and to node-ical', () => {
    expectOnFixture(builtCalendars().flatMap(({ icalJs }) => icalJs).length);
    for (const { icalJs, nodeIcal } of builtCalendars()) expect(nodeIcal).toEqual(icalJs);
  });

  test('has lines of 75 octets at most, each ended by CRLF', () => {
    const faults = faultsOf(({ text }) => {
      const lines = text.split('\r\n');
      return [
        ...(lines.at(-1) === '' ? [] : ['an open last line']),
        ...lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('holds no event twice, no method, no alarm, no stamp of its build', () => {
    const days = new Set(
      written.flatMap(({ event }) => [event.publishedOn, event.updatedOn ?? event.publishedOn]),
    );
    const faults = faultsOf(({ text, icalJs }) => {
      const ids = icalJs.map(({ uid }) => uid);
      const stamps = [...text.matchAll(/^DTSTAMP:(\d{4})(\d{2})(\d{2})T/gm)].map((match) =>
        match.slice(1).join('-'),
      );
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
        ...(text.match(/^(?:METHOD|BEGIN:VALARM).*/gm) ?? []),
        ...stamps.filter((day) => !days.has(day)),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('describes the zone of every hour', () => {
    const faults = faultsOf(({ text }) => {
      const used = [...text.matchAll(/^DT(?:START|END);TZID=([^:]+):/gm)].map(([, zone]) => zone);
      const described = [...text.matchAll(/^TZID:(.+)\r$/gm)].map(([, zone]) => zone);
      return unique(used.map(String)).join() === unique(described.map(String)).join() ||
        used.length === 0
        ? []
        : [`${used.join()} for ${described.join()}`];
    });
    expect(faults).toEqual([]);
  });

  test('has titles in French typography, undamaged, and leads to pages that exist', () => {
    const faults = faultsOf(({ text, icalJs }) => [
      ...icalJs.flatMap(({ title, location }) => [title, location]).flatMap(typographyFaults),
      ...[mojibakeIn(text)].filter((found) => found !== undefined),
      ...[...text.replaceAll('\r\n ', '').matchAll(/^URL[^:]*:(.+)\r$/gm)]
        .map(([, address = '']) => address)
        .filter((address) => fileOf(new URL(address).pathname) === undefined),
    ]);
    expect(faults).toEqual([]);
  });
});

const statement = z.looseObject({
  name: z.string(),
  startDate: z.string(),
  eventStatus: z.string(),
});

const STATUS: Readonly<Record<string, readonly string[]>> = {
  EventScheduled: ['CONFIRMED', 'TENTATIVE'],
  EventRescheduled: ['CONFIRMED', 'TENTATIVE'],
  EventPostponed: ['TENTATIVE'],
  EventCancelled: ['CANCELLED'],
};

describe('the calendar file beside the page of an event', () => {
  test('begins when the page says, under its title, in its state', () => {
    expectOnFixture(heldEvents().length);
    for (const item of heldEvents().filter(({ event }) => event.sessions.length === 0)) {
      const page = pageAt(item.pagePath);
      const said = statement.parse(ofType(page, 'Event')[0]);
      const [reading, ...others] = calendarAt(fileBeside(item)).icalJs;
      const { startDate } = said;
      const start =
        startDate.length === 10 ? startDate : Temporal.Instant.from(startDate).toString();
      expect(others).toEqual([]);
      expect(reading).toMatchObject({ uid: idOf(item), start, title: said.name });
      expect(named(page.elements, 'h1').map(wordsOf)).toEqual([reading?.title]);
      expect(STATUS[said.eventStatus.replace('https://schema.org/', '')]).toContain(
        reading?.status,
      );
    }
  });

  test('holds each session of an event that has some, and each has its own', () => {
    const withSessions = heldEvents().filter(({ event }) => event.sessions.length > 0);
    expectOnFixture(withSessions.length);
    for (const item of withSessions) {
      const address = fileBeside(item);
      const { icalJs } = calendarAt(address);
      const starts = occurrencesOf(item.event).map(({ timing: { startDay, startHour, zone } }) =>
        startHour === undefined
          ? startDay
          : toInstant({ day: startDay, hour: startHour, zone }).toString(),
      );
      const own = occurrencesOf(item.event).map(({ session }) => {
        const file = address.replace(/[^/]+(?=\.ics$)/, (slug) =>
          sessionSlug(slug, session?.id ?? ''),
        );
        return calendarAt(file).icalJs;
      });
      expect(icalJs.map(({ start }) => start)).toEqual(starts);
      expect(own).toEqual(icalJs.map((session) => [session]));
    }
  });

  test('is there as long as calendars hold the event; its address then leads to the page', () => {
    const table = readBuilt(routes.oldAddressTable.slice(1));
    const held = new Set(heldEvents());
    const past = written.filter((item) => !held.has(item));
    expectOnFixture(past.length);
    expect(past.map(fileBeside).filter((file) => fileOf(file) !== undefined)).toEqual([]);
    expect(
      past.map((item) => answerOldAddress(fileBeside(item), (key) => findTarget(table, key))),
    ).toEqual(past.map(({ pagePath }) => ({ status: 301, location: pagePath })));
  });

  test('is offered by the page of each event that can still be noted', () => {
    const offering = written.filter((item) => {
      const hrefs = named(pageAt(item.pagePath).elements, 'a').map((link) =>
        attribute(link, 'href'),
      );
      return hrefs.includes(fileBeside(item));
    });
    const isToCome = ({ pagePath }: WrittenEvent) => {
      const [line] = named(pageAt(pagePath).elements, 'p').filter(
        (element) => attribute(element, 'dataPhase') !== undefined,
      );
      return line !== undefined && wordsOf(line) !== strings.event.past;
    };
    const expected = written.filter((item) => isToCome(item) && item.event.state !== 'annule');
    expect(offering.map(fileBeside)).toEqual(expected.map(fileBeside));
  });
});

describe('the calendars that are followed', () => {
  test('hold, all together, the past year and what is to come', () => {
    const expected = heldEvents();
    expect(unique(idsAt(routes.calendar(routes.home)))).toEqual(unique(expected.map(idOf)));
  });

  const crossed = unique(written.flatMap(({ event }) => event.countrySlugs)).flatMap((country) => {
    const events = written.filter(({ event }) => event.countrySlugs.includes(country));
    const topics = events.flatMap(({ event }) => event.topicSlugs);
    return unique(topics).map((topic) => ({
      country,
      topic,
      count: topics.filter((other) => other === topic).length,
    }));
  });
  const pairs = crossed.filter(({ count }) => count >= 3);

  const parts = [
    {
      address: routes.openCalendar,
      holds: ({ event }: WrittenEvent) => event.audience === 'ouvert',
    },
    {
      address: routes.memberCalendar,
      holds: ({ event }: WrittenEvent) => event.audience === 'adherents',
    },
    ...unique(written.flatMap(({ event }) => event.countrySlugs)).map((slug) => ({
      address: routes.calendar(routes.country(slug)),
      holds: ({ event }: WrittenEvent) => event.countrySlugs.includes(slug),
    })),
    ...unique(written.flatMap(({ event }) => event.topicSlugs)).map((slug) => ({
      address: routes.calendar(routes.topic(slug)),
      holds: ({ event }: WrittenEvent) => event.topicSlugs.includes(slug),
    })),
    ...pairs.map(({ country, topic }) => ({
      address: routes.calendar(choicePage({ country, topic })),
      holds: ({ event }: WrittenEvent) =>
        event.countrySlugs.includes(country) && event.topicSlugs.includes(topic),
    })),
  ];

  test('of countries, topics, pairs of these and audiences share the whole out between them', () => {
    expectOnFixture(parts.length);
    const whole = calendarAt(routes.calendar(routes.home)).icalJs;
    const ids = new Set(idsAt(routes.calendar(routes.home)));
    for (const { address, holds } of parts) {
      const expected = written.filter((item) => holds(item) && ids.has(idOf(item)));
      expect(unique(idsAt(address)), address).toEqual(unique(expected.map(idOf)));
      // Each says of an event what the whole says of it.
      expect(whole).toEqual(expect.arrayContaining([...calendarAt(address).icalJs]));
    }
    const united = unique(parts.flatMap(({ address }) => idsAt(address)));
    const subjectless = written.filter(
      (item) => ids.has(idOf(item)) && !parts.some(({ holds }) => holds(item)),
    );
    expect(unique([...united, ...subjectless.map(idOf)])).toEqual(unique([...ids]));
  });

  test('are those and no others, each offered by a page', () => {
    const expected = [routes.calendar(routes.home), ...parts.map(({ address }) => address)];
    // One whose events were all taken away lately empties those of its subscribers, and is offered no more.
    const isEmptied = (address: string) =>
      !expected.includes(address) && calendarAt(address).icalJs.length === 0;
    const followed = builtCalendars()
      .map(({ file }) => `/${file}`)
      .filter((address) => !/^\/agenda\/\d{4}\//.test(address) && !isEmptied(address));
    const offered = builtPages().flatMap(({ elements }) =>
      named(elements, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => href.startsWith('webcal:'))
        .map((href) => new URL(href).pathname),
    );
    expect(followed.toSorted()).toEqual(expected.toSorted());
    expect(unique(offered)).toEqual(expected.toSorted());
  });
});

test('the calendar of a country stays when all its events were taken away, without them', async () => {
  const withdrawn = await withdrawnEvents();
  expectOnFixture(withdrawn.length);
  for (const item of withdrawn) {
    for (const country of item.event.countrySlugs) {
      expect(idsAt(routes.calendar(routes.country(country)))).not.toContain(idOf(item));
    }
  }
});

test('the calendar that one or two events of a country and a topic had leads to that of the country', () => {
  const table = readBuilt(routes.oldAddressTable.slice(1));
  const crossings = written.flatMap(({ event: { countrySlugs, topicSlugs } }) =>
    countrySlugs.flatMap((country) => topicSlugs.map((topic) => ({ country, topic }))),
  );
  const lost = crossings
    .map(({ country, topic }) => ({
      country,
      address: routes.calendar(choicePage({ country, topic })),
    }))
    .filter(({ address }) => fileOf(address) === undefined);
  expectOnFixture(lost.length);
  const faults = lost.filter(({ country, address }) => {
    const answer = answerOldAddress(address, (key) => findTarget(table, key));
    const target = routes.calendar(routes.country(country));
    return answer?.status !== 301 || answer.location !== target;
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

/** The day of which the built agenda says it is. */
function buildDay(): string {
  const [agenda] = pageAt(routes.agenda).elements.filter(
    (element) => attribute(element, 'dataAgenda') !== undefined,
  );
  const times = agenda === undefined ? [] : named(below(agenda), 'time');
  return times.map((time) => attribute(time, 'dateTime') ?? '').at(-1) ?? '';
}
