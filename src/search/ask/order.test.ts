import { describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';
import { daysSince1900, minutesFrom, toSteps, writeNumbers } from './catalogue-file.ts';
import { orderByDay, orderByPeriod, orderByWords, publishedFirst, soonestFirst } from './order.ts';
import { isPromoted, weigh } from './weight.ts';
import { parseQuery } from './query.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');

/** Pages with their days; events have an end. */
const PAGES = [
  { day: '', name: 'liban' },
  { day: '', access: ['contact', 'presse'] },
  { day: '2019-05-01' },
  { day: '2025-10-14', event: true },
  { day: '2026-10-01' },
  { day: '2026-12-08', event: true },
  { day: '2027-03-10', event: true },
] as const;
const [LIBAN, CONTACT, OLD, PAST, RECENT, NEXT, LATER] = PAGES.keys().toArray() as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const catalogue = new Catalogue();
const events = [...PAGES.entries()].filter(([, page]) => 'event' in page);
const dayNumberOf = (day: string) => (day === '' ? 0 : daysSince1900(day));
const endOf = (day: string) => minutesFrom(dayNumberOf(day), `${day}T16:00:00Z`);
catalogue.add(
  {
    version: '1',
    first: 0,
    days: toSteps(PAGES.map(({ day }) => dayNumberOf(day))),
    ends: {
      rows: toSteps(events.map(([row]) => row)),
      minutes: writeNumbers(events.map(([, { day }]) => endOf(day))),
    },
    packs: writeNumbers([PAGES.length]),
    facets: { langue: { fr: toSteps([...PAGES.keys()]) } },
    names: [
      [LIBAN, 'liban'],
      [LIBAN, 'jeunesses'],
      [LIBAN, 'senegal'],
    ],
    access: [[CONTACT, ['contact', 'presse']]],
    synonyms: [],
    places: [],
    house: [],
    archived: 0,
  },
  '/',
);

const order = (query: string, ...rows: number[]) => {
  const parsed = parseQuery(query, '2026-11-28');
  const scores = new Map(rows.map((row) => [row, 1]));
  return orderByWords(scores, {
    catalogue,
    context: { query: parsed, words: parsed.words, alternatives: [], isForeign: false, now: NOW },
  });
};

describe('orderByWords', () => {
  test('puts a country first when its name was typed', () => {
    expect(order('liban', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
    expect(order('groupe-pays Liban', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
  });

  test('takes « groupe-pays » before a name for no other subject', () => {
    const parsed = parseQuery('groupe-pays Liban', '2026-11-28');
    const context = {
      query: parsed,
      words: parsed.words,
      alternatives: [],
      isForeign: false,
      now: NOW,
    };
    expect(weigh(LIBAN, catalogue, context)).toBeGreaterThan(100);
  });

  test('knows a name by its singular and its plural', () => {
    expect(order('jeunesse', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
    expect(order('libans', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
    expect(order('senegale', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
  });

  test('knows a country by its people', () => {
    expect(order('libanaise', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
    expect(order('sénégalais', RECENT, NEXT, LIBAN)[0]).toBe(LIBAN);
  });

  test('puts what is to come before what is over, and old pages after recent ones', () => {
    expect(order('eau', OLD, PAST, RECENT, NEXT)).toEqual([NEXT, RECENT, PAST, OLD]);
  });

  test('puts first what happens in the days of the question', () => {
    expect(order('eau octobre 2025', RECENT, NEXT, PAST)[0]).toBe(PAST);
    expect(order('eau mars', RECENT, NEXT, LATER)[0]).toBe(LATER);
    expect(order('eau 2019', RECENT, NEXT, OLD)[0]).toBe(OLD);
  });

  test('gives the soonest first to whoever asks what is next', () => {
    expect(order('prochaine réunion eau', RECENT, PAST, LATER, NEXT)).toEqual([
      NEXT,
      LATER,
      RECENT,
      PAST,
    ]);
  });

  test('puts first the page to which editors lead by these words', () => {
    expect(order('contact presse', RECENT, NEXT, CONTACT)[0]).toBe(CONTACT);
  });

  test('puts before it what is of the days that are named, but for a year', () => {
    expect(order('contact presse octobre 2025', RECENT, NEXT, PAST, CONTACT)[0]).toBe(PAST);
    expect(order('contact presse 2025', RECENT, NEXT, PAST, CONTACT)[0]).toBe(CONTACT);
  });
});

test.each([
  [['contact'], true],
  [['contact', 'presse'], true],
  [['contact', 'liban'], false],
  [[], false],
])('isPromoted by %j: %s', (words, expected) => {
  expect(isPromoted(CONTACT, catalogue, words)).toBe(expected);
});

test('orderByDay puts the latest day first, pages without a day last', () => {
  expect(orderByDay([LIBAN, OLD, NEXT, RECENT], catalogue)).toEqual([NEXT, RECENT, OLD, LIBAN]);
});

test('orderByPeriod gives events, the soonest first, then the latest publications', () => {
  expect(orderByPeriod([OLD, RECENT, LATER, PAST, NEXT], catalogue, NOW)).toEqual([
    NEXT,
    LATER,
    PAST,
    RECENT,
    OLD,
  ]);
});

test('publishedFirst puts events behind what was published', () => {
  expect(publishedFirst([NEXT, RECENT, PAST, OLD], catalogue)).toEqual([RECENT, OLD, NEXT, PAST]);
});

test('soonestFirst leaves in their order what is no event to come', () => {
  expect(soonestFirst([PAST, RECENT, LATER, NEXT], catalogue, NOW)).toEqual([
    NEXT,
    LATER,
    PAST,
    RECENT,
  ]);
});
