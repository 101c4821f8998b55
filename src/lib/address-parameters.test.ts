import { expect, test } from 'vitest';
import { writeParameters } from './address-parameters.ts';

test.each<[string, [string, string][]]>([
  ['', []],
  ['', [['pays', '']]],
  [
    '?pays=liban&pays=maroc',
    [
      ['pays', 'liban'],
      ['modalite', ''],
      ['pays', 'maroc'],
    ],
  ],
  ['?q=l%E2%80%99eau+%26+moi', [['q', 'l’eau & moi']]],
])('writes %j', (address, pairs) => {
  expect(writeParameters(pairs)).toBe(address);
});
