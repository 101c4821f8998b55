import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';
import {
  daysSince1900,
  fromSteps,
  minutesFrom,
  readNumbers,
  toSteps,
  writeNumbers,
  type CatalogueFile,
} from './catalogue-file.ts';

const EVENT_DAY = daysSince1900('2026-12-08');
const END = '2026-12-08T15:00:00Z';

const FILE: CatalogueFile = {
  version: 'a1',
  first: 0,
  days: toSteps([0, daysSince1900('2025-09-01'), EVENT_DAY]),
  ends: { rows: toSteps([2]), minutes: writeNumbers([minutesFrom(EVENT_DAY, END)]) },
  packs: writeNumbers([2, 1]),
  facets: {
    type: { term: toSteps([0]), article: toSteps([1]), event: toSteps([2]) },
    pays: { liban: toSteps([0, 2]), mali: toSteps([1]) },
  },
  names: [
    [0, 'liban'],
    [0, 'lebanon'],
  ],
  access: [],
  synonyms: [],
  places: [],
  house: [],
  archived: 0,
};

const ARCHIVE: CatalogueFile = {
  ...FILE,
  version: 'b2',
  first: 1_000,
  days: toSteps([daysSince1900('1975-04-30')]),
  ends: { rows: '', minutes: '' },
  packs: writeNumbers([1]),
  facets: { type: { article: toSteps([0]) }, pays: { liban: toSteps([0]) } },
  names: [],
};

function openCatalogue(...files: CatalogueFile[]): Catalogue {
  const catalogue = new Catalogue();
  for (const file of files) catalogue.add(file, file.first === 0 ? '/recent/' : '/archives/');
  return catalogue;
}

describe('the catalogue', () => {
  test('knows the day of each page, and the instant at which an event is over', () => {
    const catalogue = openCatalogue(FILE, ARCHIVE);
    expect(catalogue.rows.map((row) => catalogue.dayOf(row))).toEqual([
      '',
      '2025-09-01',
      '2026-12-08',
      '1975-04-30',
    ]);
    expect(catalogue.endOf(2)).toBe(Date.parse(END));
    expect(catalogue.endOf(1)).toBeUndefined();
  });

  test('keeps what has one of the values of each facet', () => {
    const catalogue = openCatalogue(FILE, ARCHIVE);
    expect(catalogue.keep([0, 1, 2, 1_000], {})).toEqual([0, 1, 2, 1_000]);
    expect(catalogue.keep([1_000, 2, 1, 0], { pays: ['liban'] })).toEqual([1_000, 2, 0]);
    expect(catalogue.keep([0, 1, 2], { pays: ['liban', 'mali'], type: ['event'] })).toEqual([2]);
    expect(catalogue.keep([0, 1, 2], { pays: ['absent'] })).toEqual([]);
  });

  test('counts the pages of each value', () => {
    const catalogue = openCatalogue(FILE, ARCHIVE);
    expect(catalogue.count([0, 2, 1_000])).toEqual({
      type: { term: 1, event: 1, article: 1 },
      pays: { liban: 3 },
    });
  });

  test('knows the pack of each page, and its place there', () => {
    const catalogue = openCatalogue(FILE, ARCHIVE);
    expect([0, 1, 2, 1_000].map((row) => catalogue.packOf(row))).toEqual([
      { path: '/recent/fiches/0.json?a1', index: 0 },
      { path: '/recent/fiches/0.json?a1', index: 1 },
      { path: '/recent/fiches/1.json?a1', index: 0 },
      { path: '/archives/fiches/0.json?b2', index: 0 },
    ]);
  });

  test('keeps every name of a term', () => {
    expect(openCatalogue(FILE).names.get(0)).toEqual(['liban', 'lebanon']);
  });
});

test('toSteps writes growing numbers that fromSteps reads', () => {
  const numbers = fc.array(fc.nat(), { maxLength: 20 }).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(numbers, (all) => {
      expect(fromSteps(toSteps(all))).toEqual(all);
    }),
    { seed: 1 },
  );
});

test('writeNumbers writes any whole numbers that readNumbers reads', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (all) => {
      expect(readNumbers(writeNumbers(all))).toEqual(all);
    }),
    { seed: 1 },
  );
  expect(() => writeNumbers([-1])).toThrow('-1');
});
