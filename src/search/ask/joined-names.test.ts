import { expect, test } from 'vitest';
import { joinNames } from './joined-names.ts';

test('joinNames knows a name of several words, and parts of it, run together', () => {
  const names = joinNames(['liban', 'outre mer', 'region val de loire', 'a b']);
  expect(Object.fromEntries(names)).toEqual({
    outremer: 'outre mer',
    regionval: 'region val',
    regionvaldeloire: 'region val de loire',
    valdeloire: 'val de loire',
  });
});
