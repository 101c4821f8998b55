import { expect, test } from 'vitest';
import { newsletterRecord, termRecord } from './page-record.ts';

const aliasesOf = (name: string, code: string) =>
  termRecord('countries', { slug: 'pays', name, code, summary: '', path: '', digest: '' })
    .aliases ?? [];

test('a country is known by its names in five languages and in its own, long and short', () => {
  expect(aliasesOf('Liban', 'LB')).toEqual(['Lebanon', 'Líbano', 'لبنان']);
  expect(aliasesOf('Japon', 'JP')).toEqual(expect.arrayContaining(['Japan', 'Japão', '日本']));
  expect(aliasesOf('Ukraine', 'UA')).toContain('Україна');
  expect(aliasesOf('États-Unis', 'US')).toEqual(expect.arrayContaining(['United States', 'US']));
  expect(aliasesOf('Palestine', 'PS')).toEqual(expect.arrayContaining(['Palestina', 'فلسطين']));
});

test('a country is not known by initials: the search would cut them into letters', () => {
  expect(aliasesOf('États-Unis', 'US').filter((alias) => alias.includes('.'))).toEqual([]);
});

test('the archive of a newsletter is of the day it appeared, and is called « newsletter » too', () => {
  const days = { publishedOn: '2026-06-02', from: '2026-05-01', to: '2026-05-31' };
  const file = { path: '', digest: '', year: '2026', slug: 'lettre-de-mai-2026' };
  const record = newsletterRecord({
    ...{ title: 'La lettre de mai 2026', summary: '' },
    ...days,
    ...file,
  });
  expect(record).toMatchObject({
    day: '2026-06-02',
    facets: { type: ['page'], annee: ['2026'] },
    card: { title: 'La lettre de mai 2026', date: '2026-06-02' },
  });
  expect(record.words).toContain('newsletter');
});

test('a local government is found by the region in which it lies', () => {
  const file = { summary: '', path: '', digest: '' };
  const nantes = { ...file, slug: 'nantes', name: 'Nantes', department: 'Loire-Atlantique' };
  expect(termRecord('localGovernments', nantes).words).toEqual([
    'Loire-Atlantique',
    'Pays de la Loire',
  ]);
  // The network bears the name of a region only by chance.
  const network = { ...file, slug: 'bretagne', name: 'Bretagne' };
  expect(termRecord('networks', network).words).toEqual([]);
});
