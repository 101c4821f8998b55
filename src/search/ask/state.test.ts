import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksNothing,
  listFacetChoices,
  readSearch,
  withoutFacet,
  writeSearch,
  type SearchState,
} from './state.ts';
import { FACETS } from '../../lib/search-card.ts';

const nothing: SearchState = {
  query: '',
  choices: {},
  from: '',
  to: '',
  sort: 'pertinence',
  pages: 1,
};

describe('readSearch', () => {
  test.each<[string, SearchState]>([
    ['', nothing],
    ['?q=+climat+', { ...nothing, query: 'climat' }],
    ['?q=l%E2%80%99eau', { ...nothing, query: 'l’eau' }],
    ['?pays=liban&pays=maroc', { ...nothing, choices: { pays: ['liban', 'maroc'] } }],
    ['?pays=liban&pays=liban&pays=', { ...nothing, choices: { pays: ['liban'] } }],
    ['?tri=date', { ...nothing, sort: 'date' }],
    ['?du=2025-09-01&au=2025-12-31', { ...nothing, from: '2025-09-01', to: '2025-12-31' }],
    ['?suite=3', { ...nothing, pages: 3 }],
    ['?tri=hasard&ville=nantes', nothing],
    ['?du=hier&au=2025-13-45&suite=-2', nothing],
  ])('reads %j', (address, state) => {
    expect(readSearch(address)).toEqual(state);
  });
});

describe('writeSearch', () => {
  test('says words, then facets in their order, then the order of the results', () => {
    const choices = { pays: ['liban', 'maroc'], type: ['event'] };
    expect(writeSearch({ ...nothing, query: 'climat', choices, sort: 'date' })).toBe(
      '?q=climat&type=event&pays=liban&pays=maroc&tri=date',
    );
  });

  test('writes nothing for a search that asks nothing', () => {
    expect(writeSearch(nothing)).toBe('');
  });

  test('writes what is read again as it was', () => {
    const value = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const states = fc.record({
      query: fc.string().map((text) => text.toWellFormed().trim()),
      choices: fc.dictionary(
        fc.constantFrom(...FACETS),
        fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
      ),
      from: fc.constantFrom('', '2025-09-01'),
      to: fc.constantFrom('', '2025-12-31'),
      sort: fc.constantFrom('pertinence' as const, 'date' as const),
      pages: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readSearch(writeSearch(state))).toEqual({ ...state, choices: { ...state.choices } });
      }),
      { seed: 20_261_123 },
    );
  });
});

describe('asksNothing', () => {
  test.each<[boolean, Partial<SearchState>]>([
    [true, {}],
    [true, { sort: 'date' }],
    [true, { pages: 2 }],
    [false, { query: 'eau' }],
    [false, { from: '2025-09-01' }],
    [false, { to: '2025-09-01' }],
    [false, { choices: { pays: ['liban'] } }],
  ])('is %s of %j', (expected, state) => {
    expect(asksNothing({ ...nothing, ...state })).toBe(expected);
  });
});

test('listFacetChoices gives one chip to each value, in the order of the address', () => {
  expect(listFacetChoices({ annee: ['2025'], pays: ['liban', 'maroc'] })).toEqual([
    ['pays', 'liban'],
    ['pays', 'maroc'],
    ['annee', '2025'],
  ]);
});

test('withoutFacet forgets one facet and no other', () => {
  const choices = { type: ['event'], pays: ['liban'] };
  expect(withoutFacet(choices, 'pays')).toEqual({ type: ['event'] });
  expect(withoutFacet(choices, 'annee')).toEqual(choices);
});
