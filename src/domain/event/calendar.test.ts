import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import {
  calendarEvents,
  calendarFilesOf,
  emptiedCalendars,
  listFormerPairs,
  toCalendars,
} from './calendar.ts';

const moment = { now: Temporal.Instant.from('2026-11-23T16:00:00Z'), zone: 'Europe/Paris' };
const titlesOf = (events: readonly { title: string }[]) => events.map(({ title }) => title);

describe('calendarEvents', () => {
  test.each([
    ['a day more than a year ago', { jour: '2025-11-22' }, false],
    ['a year ago, day for day', { jour: '2025-11-23' }, true],
    ['until a year ago', { jour: '2025-11-20', jour_fin: '2025-11-23' }, true],
    [
      'a year ago in Tokyo, where its day was over in Paris too',
      { jour: '2025-11-23', fuseau: 'Asia/Tokyo' },
      true,
    ],
    ['today', { jour: '2026-11-23' }, true],
    ['in years', { jour: '2031-01-01' }, true],
  ] as const)('judges an event of %s', (_name, keys, isKept) => {
    expect(calendarEvents([buildEvent(keys)], moment)).toHaveLength(isKept ? 1 : 0);
  });

  test('counts the days where the calendar is made, whatever the hour', () => {
    const event = buildEvent({ jour: '2025-11-23' });
    const lateInParis = Temporal.Instant.from('2026-11-23T22:59:59Z');
    const nextDay = Temporal.Instant.from('2026-11-23T23:00:00Z');
    expect(calendarEvents([event], { ...moment, now: lateInParis })).toHaveLength(1);
    expect(calendarEvents([event], { ...moment, now: nextDay })).toHaveLength(0);
  });

  test('knows what a leap day is a year after', () => {
    const now = Temporal.Instant.from('2028-02-29T12:00:00Z');
    const days = ['2027-02-27', '2027-02-28'].map((jour) => buildEvent({ titre: jour, jour }));
    expect(titlesOf(calendarEvents(days, { ...moment, now }))).toEqual(['2027-02-28']);
  });

  test('keeps what was called off', () => {
    const event = buildEvent({ jour: '2026-12-01', etat: 'annule', motif: 'Grève' });
    expect(calendarEvents([event], moment)).toEqual([event]);
  });
});

describe('toCalendars', () => {
  const lebanon = buildEvent({
    titre: 'Liban',
    jour: '2026-12-01',
    acces: 'adherents',
    pays: ['liban'],
  });
  const open = buildEvent({
    titre: 'Ouvert',
    jour: '2026-12-02',
    acces: 'ouvert',
    pays: ['liban', 'japon'],
    thematiques: ['eau'],
  });
  const old = buildEvent({
    titre: 'Ancien',
    jour: '2020-12-02',
    pays: ['maroc'],
    reseaux: ['cglu'],
  });
  const calendars = toCalendars([old, lebanon, open], moment).map(({ events, ...calendar }) => ({
    calendar,
    titles: titlesOf(events),
  }));

  test('makes one of the whole agenda, one of what is open, of what members may attend, one for each country and topic', () => {
    expect(calendars).toEqual([
      { calendar: { kind: 'whole' }, titles: ['Liban', 'Ouvert'] },
      { calendar: { kind: 'open' }, titles: ['Ouvert'] },
      { calendar: { kind: 'members' }, titles: ['Liban'] },
      { calendar: { kind: 'countries', slug: 'japon', name: 'Japon' }, titles: ['Ouvert'] },
      {
        calendar: { kind: 'countries', slug: 'liban', name: 'Liban' },
        titles: ['Liban', 'Ouvert'],
      },
      { calendar: { kind: 'countries', slug: 'maroc', name: 'Maroc' }, titles: [] },
      {
        calendar: { kind: 'topics', slug: 'eau', name: 'Eau et assainissement' },
        titles: ['Ouvert'],
      },
    ]);
  });
});

test('emptiedCalendars keeps the address of each term whose only events were taken away', () => {
  const [bhoutan, liban, eau] = [
    { slug: 'bhoutan', name: 'Bhoutan' },
    { slug: 'liban', name: 'Liban' },
    { slug: 'eau', name: 'Eau et assainissement' },
  ];
  const calendars = toCalendars([buildEvent({ pays: ['liban'] })], moment);
  const withdrawn = { countries: [bhoutan, liban], topics: [eau] };
  expect(emptiedCalendars(calendars, [withdrawn, withdrawn])).toEqual([
    { kind: 'countries', ...bhoutan, events: [] },
    { kind: 'topics', ...eau, events: [] },
  ]);
});

describe('the calendar of a country and a topic', () => {
  const ofBoth = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      buildEvent({
        titre: String(index),
        jour: index === 0 ? '2020-12-01' : '2026-12-01',
        pays: ['liban'],
        thematiques: ['eau'],
      }),
    );
  const pairsOf = (events: ReturnType<typeof ofBoth>) =>
    toCalendars(events, moment).filter(({ kind }) => kind === 'pair');

  test('is made where three events have both, however long ago', () => {
    const [calendar, ...others] = pairsOf(ofBoth(3));
    expect(calendar).toMatchObject({ country: { slug: 'liban' }, topic: { slug: 'eau' } });
    expect(titlesOf(calendar?.events ?? [])).toEqual(['1', '2']);
    expect(others).toEqual([]);
    expect(listFormerPairs(ofBoth(3))).toEqual([]);
  });

  test('is known as a former one where fewer have both', () => {
    const events = ofBoth(2);
    expect(pairsOf(events)).toEqual([]);
    expect(listFormerPairs(events)).toMatchObject([
      { country: { slug: 'liban' }, topic: { slug: 'eau' } },
    ]);
  });

  test('is known as a former one, once, where all that had both was taken away', () => {
    const [liban, eau] = [
      { slug: 'liban', name: 'Liban' },
      { slug: 'eau', name: 'Eau et assainissement' },
    ];
    const gone = { countries: [liban], topics: [eau] };
    expect(listFormerPairs([], [gone, gone])).toEqual([{ country: liban, topic: eau, events: [] }]);
    expect(listFormerPairs(ofBoth(3), [gone])).toEqual([]);
    expect(listFormerPairs(ofBoth(2), [gone])).toHaveLength(1);
  });
});

describe('calendarFilesOf', () => {
  test('is one file for an event', () => {
    const event = buildEvent();
    expect(calendarFilesOf(event)).toEqual([{ event }]);
  });

  test('is one more for each session', () => {
    const seances = [{ jour: '2025-10-14' }, { jour: '2025-10-15' }];
    const event = buildEvent({ jour_fin: '2025-10-15', seances });
    expect(calendarFilesOf(event).map(({ session }) => session)).toEqual([undefined, 's1', 's2']);
  });
});
