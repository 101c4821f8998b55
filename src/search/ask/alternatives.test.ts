import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const alternativesOf = (query: string) => parseQuery(query, '2026-11-28').alternatives;

describe('the things of which any is looked for', () => {
  test.each([
    ['liban, maroc, tunisie', [['liban'], ['maroc'], ['tunisie']]],
    ['Liban ou Maroc', [['liban'], ['maroc']]],
    ['Liban, Maroc ou Burkina Faso', [['liban'], ['maroc'], ['burkina', 'faso']]],
    ['Mali, Niger et Burkina', [['mali'], ['niger'], ['burkina']]],
    ['eau et/ou assainissement', [['eau'], ['assainissement']]],
    ['Mali / Niger', [['mali'], ['niger']]],
    ['Líbano o Marruecos', [['libano'], ['marruecos']]],
    ['لبنان أو المغرب', [['لبنان'], ['مغرب']]],
    ['groupe-pays Liban ou Maroc', [['groupe', 'pays', 'liban'], ['maroc']]],
  ])('of « %s »', (query, expected) => {
    expect(alternativesOf(query)).toEqual(expected);
    expect(parseQuery(query, '2026-11-28').words).toEqual(expected.flat());
  });

  test.each([
    ['asks where', 'où est le siège'],
    ['asks where without its accent', 'ou est le siege'],
    ['is a sentence', 'Le Maroc, deux ans après le séisme'],
    ['names a place and a day', 'Paris, 14 octobre 2025'],
    ['writes a number', '1,5 million'],
    ['speaks of gold', 'mines d’or Mali'],
    ['is an address', '/actualites/2025/hokusai'],
  ])('are none where a query %s: « %s »', (_what, query) => {
    expect(alternativesOf(query)).toEqual([]);
  });
});
