import { expect, test } from 'vitest';
import { makeCatalogue } from './catalogue.ts';

test('a catalogue says synonyms as pages and queries are folded', () => {
  const synonyms = [['CGLU', 'Cités et Gouvernements Locaux Unis']];
  const parts = {
    first: 0,
    facets: {},
    packs: [],
    synonyms,
    places: [],
    house: [],
    archived: 0,
    version: 'a1',
  };
  expect(makeCatalogue([], parts).synonyms).toEqual([
    ['cglu', 'cites et gouvernements locaux unis'],
  ]);
});
