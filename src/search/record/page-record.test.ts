import { expect, test } from 'vitest';
import { termRecord } from './page-record.ts';

const aliasesOf = (name: string, code: string) =>
  termRecord('countries', { slug: 'pays', name, code, summary: '', path: '', digest: '' })
    .aliases ?? [];

test('a country is known by its names in four languages, long and short', () => {
  expect(aliasesOf('Liban', 'LB')).toEqual(['Lebanon', 'Líbano', 'لبنان']);
  expect(aliasesOf('États-Unis', 'US')).toEqual(expect.arrayContaining(['United States', 'US']));
  expect(aliasesOf('Palestine', 'PS')).toEqual(expect.arrayContaining(['Palestina', 'فلسطين']));
});

test('a country is not known by initials: the search would cut them into letters', () => {
  expect(aliasesOf('États-Unis', 'US').filter((alias) => alias.includes('.'))).toEqual([]);
});
