import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue.fixture.ts';
import { toSteps } from './catalogue-file.ts';
import { withoutTerritoryKind } from './territory-kinds.ts';

const TERRITORIES = [
  'ville de paris',
  'region occitanie',
  'nantes',
  'nantes metropole',
  'departement de la seine saint denis',
];
const rows = [...TERRITORIES.keys()];

const catalogue = catalogueOf([...rows.map(() => 0), 0], {
  facets: { collectivite: { any: toSteps(rows) }, pays: { liban: toSteps([rows.length]) } },
  names: [...TERRITORIES.map((name, row) => [row, name] as const), [rows.length, 'liban']],
});

test.each([
  ['mairie paris', 'paris'],
  ['conseil regional occitanie', 'occitanie'],
  ['conseil departemental seine saint denis', 'seine saint denis'],
  ['ville nantes', 'nantes'],
  // A name holds all words.
  ['nantes metropole', 'nantes metropole'],
  ['region occitanie', 'region occitanie'],
  ['ville paris', 'ville paris'],
  // No name of a territory: pages about towns are meant.
  ['villes liban', 'villes liban'],
  ['villes jumelees', 'villes jumelees'],
  ['mairie', 'mairie'],
  ['paris', 'paris'],
])('of « %s » are searched « %s »', (words, searched) => {
  expect(withoutTerritoryKind(words.split(' '), catalogue).join(' ')).toBe(searched);
});
