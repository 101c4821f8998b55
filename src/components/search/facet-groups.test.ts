import { describe, expect, test } from 'vitest';
import { listFacets } from './facet-groups.ts';

const facets = listFacets({
  countries: [{ slug: 'liban', name: 'Liban' }],
  topics: [{ slug: 'climat', name: 'Climat' }],
  localGovernments: [{ slug: 'nantes', name: 'Nantes' }],
  years: ['2024', '2026', '2025', '2026'],
});
const valuesOf = (facet: string) => facets.find(({ name }) => name === facet)?.values;

describe('listFacets', () => {
  test('has every facet of the address, in its order', () => {
    const names = 'type rubrique pays thematique annee collectivite modalite langue';
    expect(facets.map(({ name }) => name).join(' ')).toBe(names);
  });

  test('names the terms of the vocabularies by their slugs', () => {
    expect(valuesOf('pays')).toEqual([{ value: 'liban', label: 'Liban' }]);
  });

  test('gives each year once, the latest first', () => {
    expect(valuesOf('annee')?.map(({ value }) => value)).toEqual(['2026', '2025', '2024']);
  });

  test('begins each label with a capital', () => {
    expect(valuesOf('langue')).toContainEqual({ value: 'ar', label: 'Arabe' });
  });
});
