import { describe, expect, test } from 'vitest';
import {
  addressesOf,
  areCounts,
  countChoice,
  previewDate,
  readChoice,
  writeChoice,
} from './choice-state.ts';

const counts = {
  '': { '': [5, 4, 3], eau: [2, 1, 0] },
  liban: { '': [2, 5, 0], eau: [1, 2, 0], culture: [0, 3, 0] },
};
const any = { country: '', topic: '', part: '' };

describe('the address of the page', () => {
  test.each([
    ['', any],
    ['?pays=liban', { ...any, country: 'liban' }],
    ['?pays=liban&thematique=eau', { ...any, country: 'liban', topic: 'eau' }],
    ['?thematique=eau&contenu=agenda', { ...any, topic: 'eau', part: 'agenda' }],
  ])('%s says what is chosen, and is written from it', (address, state) => {
    expect(readChoice(address)).toEqual(state);
    expect(writeChoice(state)).toBe(address);
  });
});

describe('countChoice', () => {
  test.each([
    [any, 12],
    [{ ...any, country: 'liban' }, 7],
    [{ ...any, topic: 'eau', part: 'agenda' }, 1],
    [{ country: 'liban', topic: 'eau', part: '' }, 3],
    // All three are not crossed.
    [{ country: 'liban', topic: 'eau', part: 'agenda' }, 0],
    [{ ...any, country: 'pays-inconnu' }, 0],
    [{ ...any, part: 'genre-inconnu' }, 0],
  ])('of %o is %i', (state, count) => {
    expect(countChoice(counts, state)).toBe(count);
  });
});

describe('addressesOf', () => {
  test('are those of the page that crosses what is chosen', () => {
    expect(addressesOf(counts, { ...any, country: 'liban', topic: 'eau' })).toEqual({
      page: '/abonnements/pays/liban/thematiques/eau/',
      rss: '/abonnements/pays/liban/thematiques/eau/rss.xml',
      atom: undefined,
      json: undefined,
      calendar: '/pays/liban/agenda.ics',
    });
    expect(addressesOf(counts, { ...any, country: 'liban' })).toEqual({
      page: '/pays/liban/',
      rss: '/pays/liban/rss.xml',
      atom: '/pays/liban/atom.xml',
      json: '/pays/liban/feed.json',
      calendar: '/pays/liban/agenda.ics',
    });
  });

  test.each([
    [{ ...any, country: 'liban' }, '/pays/liban/agenda.ics'],
    [{ ...any, country: 'liban', part: 'agenda' }, '/pays/liban/agenda.ics'],
    [{ ...any, topic: 'eau' }, '/thematiques/eau/agenda.ics'],
    [{ ...any, country: 'liban', topic: 'eau' }, '/pays/liban/agenda.ics'],
    [
      { ...any, country: 'liban', topic: 'culture' },
      '/abonnements/pays/liban/thematiques/culture/agenda.ics',
    ],
    [{ ...any, part: 'agenda' }, '/agenda.ics'],
    [{ ...any, country: 'liban', part: 'actualites' }, undefined],
  ])('offer for %o the calendar %s', (state, calendar) => {
    expect(addressesOf(counts, state).calendar).toBe(calendar);
  });
});

test.each([
  [counts, true],
  [{}, true],
  [{ liban: { eau: ['1'] } }, false],
  [{ liban: [], maroc: 3 }, false],
  [null, false],
])('areCounts(%o) is %s', (value, expected) => {
  expect(areCounts(value)).toBe(expected);
});

test.each([
  ['2025-10-10T06:00:00Z', '2025-10-10'],
  ['2025-12-31T12:00:00Z', '2025-12-31'],
  ['2025-11-11T12:00:00Z', '2025-11-11'],
  ['2025-08-31T22:30:00Z', '2025-09'],
  ['2025-10-01T06:00:00Z', '2025-10'],
  ['2024-12-31T23:30:00Z', '2025'],
])('of %s in Paris, %s is sure', (instant, date) => {
  expect(previewDate(instant)).toBe(date);
});
