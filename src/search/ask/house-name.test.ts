import { expect, test } from 'vitest';
import { withoutHouseName } from './house-name.ts';

const HOUSE = ['cites unies france', 'cuf'];

test.each([
  ['adresse cites unies france', 'adresse'],
  ['cuf recrutement', 'recrutement'],
  ['president cuf', 'president'],
  ['cites unies france', 'cites unies france'],
  ['cuf', 'cuf'],
  ['cites unies liban', 'cites unies liban'],
  ['volontaires france', 'volontaires france'],
])('« %s » asks for « %s »', (query, expected) => {
  expect(withoutHouseName(query.split(' '), HOUSE).join(' ')).toBe(expected);
});
