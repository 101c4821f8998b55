import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue.fixture.ts';
import { toSteps } from './catalogue-file.ts';
import { listNamedThings } from './named-things.ts';

const COUNTRIES = ['liban', 'maroc', 'burkina faso'];
const TERRITORIES = ['nantes', 'nantes metropole', 'departement de la seine saint denis'];
const TOPICS = ['eau', 'climat'];
const names = [...COUNTRIES, ...TERRITORIES, ...TOPICS];
const rowsOf = (some: readonly string[]) => toSteps(some.map((name) => names.indexOf(name)));

const catalogue = catalogueOf(
  names.map(() => 0),
  {
    facets: {
      collectivite: { any: rowsOf(TERRITORIES) },
      pays: { any: rowsOf(COUNTRIES) },
      thematique: { any: rowsOf(TOPICS) },
    },
    names: names.map((name, row) => [row, name]),
  },
);

test.each([
  ['liban maroc', ['liban', 'maroc']],
  ['groupes pays burkina faso liban', ['burkina faso', 'liban']],
  ['nantes metropole seine saint denis', ['nantes metropole', 'seine saint denis']],
])('« %s » names several', (words, expected) => {
  const things = listNamedThings(words.split(' '), catalogue);
  expect(things.map((thing) => thing.join(' '))).toEqual(expected);
});

test.each([
  'liban',
  'liban liban',
  'nantes liban',
  'liban maroc eau',
  'eau climat',
  'burkina liban',
  'assises',
])('« %s » is one question', (words) => {
  expect(listNamedThings(words.split(' '), catalogue)).toEqual([]);
});
