import { expect, test } from 'vitest';
import { jumpsTo } from './term-groups.ts';

const japan = { name: 'Japon', summary: 'Un résumé.', href: '/pays/japon/' };

test('a list leads to each of its headings, and says how many terms stand there', () => {
  const groups = [
    { heading: 'Asie', terms: [japan, { ...japan, name: 'Vietnam' }] },
    { heading: 'Proche-Orient et Maghreb', terms: [japan] },
  ];
  expect(jumpsTo(groups)).toEqual([
    { title: 'Asie', href: '#groupe-asie', note: '2' },
    { title: 'Proche-Orient et Maghreb', href: '#groupe-proche-orient-et-maghreb', note: '1' },
  ]);
});

test('a list without headings leads nowhere', () => {
  expect(jumpsTo([{ terms: [japan] }])).toEqual([]);
});
