import { expect, test } from 'vitest';
import { listHouseNames } from './house-names.ts';

test.each([
  ['Cités Unies France', [['CUF', 'Cités unies  France']], ['cites unies france', 'cuf']],
  ['Réseau des Ports', [['RDR', 'Réseau des rivières']], ['reseau ports']],
])('%s is called by its name and by its synonyms', (name, groups, expected) => {
  expect(listHouseNames(name, groups)).toEqual(expected);
});
