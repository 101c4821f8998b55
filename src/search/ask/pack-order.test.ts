import { expect, test } from 'vitest';
import { toSteps, writeNumbers, type CatalogueFile } from './catalogue-file.ts';
import { orderInPacks, PackPlaces } from './pack-order.ts';

/** Five pages: of no topic, water, climate, both, water. */
const facets = { thematique: { climat: toSteps([2, 3]), eau: toSteps([1, 3, 4]) } };

test('packs hold pages of one topic together, each once, by its row', () => {
  expect(orderInPacks(5, facets)).toEqual([0, 2, 3, 1, 4]);
});

test('without topics, pages stand in the order of their rows', () => {
  expect(orderInPacks(3, {})).toEqual([0, 1, 2]);
});

test('each page is found in its pack', () => {
  const file: CatalogueFile = {
    version: 'a1',
    first: 100,
    days: toSteps([0, 0, 40_000, 40_001, 40_001]),
    ends: { rows: '', minutes: '' },
    packs: writeNumbers([2, 3]),
    facets,
    names: [],
    access: [],
    synonyms: [],
    places: [],
    house: [],
    archived: 0,
  };
  const packs = new PackPlaces(file, '/recent/');
  expect([100, 102, 103, 101, 104].map((row) => packs.find(row))).toEqual([
    { path: '/recent/fiches/0.json?a1', index: 0 },
    { path: '/recent/fiches/0.json?a1', index: 1 },
    { path: '/recent/fiches/1.json?a1', index: 0 },
    { path: '/recent/fiches/1.json?a1', index: 1 },
    { path: '/recent/fiches/1.json?a1', index: 2 },
  ]);
  expect(() => packs.find(105)).toThrow('105');
});
