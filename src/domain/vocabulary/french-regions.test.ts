import { expect, test } from 'vitest';
import { frenchRegionOf } from './french-regions.ts';

test.each([
  ['Nantes', 'Loire-Atlantique', 'Pays de la Loire'],
  ['Dijon Métropole', "Côte-d'Or", 'Bourgogne-Franche-Comté'],
  ['Liffré', 'ille et vilaine', 'Bretagne'],
  ['Département de l’Essonne', undefined, 'Île-de-France'],
  ['Département de La Réunion', undefined, 'La Réunion'],
  ['Région Centre-Val de Loire', undefined, 'Centre-Val de Loire'],
  ['Collectivité territoriale de Guyane', undefined, 'Guyane'],
  ['Ville de Paris', undefined, 'Île-de-France'],
])('%s, department %s, lies in %s', (name, department, region) => {
  expect(frenchRegionOf({ name, department })).toBe(region);
});

test('a local government whose department is not known lies in no region that is known', () => {
  expect(frenchRegionOf({ name: 'Île-Neuve', department: undefined })).toBeUndefined();
  expect(frenchRegionOf({ name: 'Nantes', department: 'Haute-Plaine' })).toBeUndefined();
});
