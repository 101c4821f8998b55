import { describe, expect, test } from 'vitest';
import type { TermRef } from './entry.ts';
import { listRelatedTerms, type TermLists } from './related-terms.ts';

const liban: TermRef = { slug: 'liban', name: 'Liban' };
const maroc: TermRef = { slug: 'maroc', name: 'Maroc' };
const eau: TermRef = { slug: 'eau', name: 'Eau' };
const crises: TermRef = { slug: 'crises', name: 'Crises' };
const ecoles: TermRef = { slug: 'ecoles', name: 'Écoles' };

function item(terms: Partial<Record<keyof TermLists, TermRef[]>>) {
  return { countries: [], topics: [], localGovernments: [], networks: [], ...terms };
}

describe('listRelatedTerms', () => {
  const items = [
    item({ countries: [liban], topics: [eau, crises] }),
    item({ countries: [liban, maroc], topics: [crises] }),
    item({ countries: [liban], topics: [ecoles] }),
  ];

  test('puts the most frequent first, then follows the French alphabet', () => {
    const { topics } = listRelatedTerms(items, { kind: 'countries', limit: 6 });
    expect(topics).toEqual([crises, eau, ecoles]);
  });

  test('leaves out the vocabulary that asks', () => {
    expect(listRelatedTerms(items, { kind: 'countries', limit: 6 }).countries).toEqual([]);
    expect(listRelatedTerms(items, { kind: 'topics', limit: 6 }).countries).toEqual([liban, maroc]);
  });

  test('keeps as many as there is room for', () => {
    expect(listRelatedTerms(items, { kind: 'countries', limit: 1 }).topics).toEqual([crises]);
  });

  test('finds none where nothing is named', () => {
    const nothing = { countries: [], topics: [], localGovernments: [], networks: [] };
    expect(listRelatedTerms([item({})], { kind: 'networks', limit: 6 })).toEqual(nothing);
    expect(listRelatedTerms([], { kind: 'networks', limit: 6 })).toEqual(nothing);
  });
});
