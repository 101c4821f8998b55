import { expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';
import { toSteps, writeNumbers } from './catalogue-file.ts';
import { withoutTerritoryKind } from './territory-kinds.ts';

const TERRITORIES = [
  'ville de paris',
  'region occitanie',
  'nantes',
  'nantes metropole',
  'departement de la seine saint denis',
];
const rows = [...TERRITORIES.keys()];

const catalogue = new Catalogue();
catalogue.add(
  {
    version: '1',
    first: 0,
    days: toSteps([...rows.map(() => 0), 0]),
    ends: { rows: '', minutes: '' },
    packs: writeNumbers([rows.length + 1]),
    facets: { collectivite: { any: toSteps(rows) }, pays: { liban: toSteps([rows.length]) } },
    names: [
      ...TERRITORIES.map((name, row): [number, string] => [row, name]),
      [rows.length, 'liban'],
    ],
    access: [],
    synonyms: [],
    places: [],
    house: [],
    archived: 0,
  },
  '/',
);

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
