import { describe, expect, test } from 'vitest';
import { matchesFacets, readFacets, writeFacets } from './facet-choices.ts';

describe('matchesFacets', () => {
  const item = { pays: 'liban maroc', annee: '2025', auteur: '' };

  test.each([
    [{}, true],
    [{ pays: '', annee: '' }, true],
    [{ pays: 'maroc' }, true],
    [{ pays: 'maroc', annee: '2025' }, true],
    [{ pays: 'maroc', annee: '2024' }, false],
    [{ pays: 'mar' }, false],
    [{ auteur: 'cuf' }, false],
    [{ langue: 'fr' }, false],
  ])('of %j says %s', (facets, isMatch) => {
    expect(matchesFacets(item, facets)).toBe(isMatch);
  });
});

test('an address keeps what was chosen, and nothing else', () => {
  const facets = { pays: 'liban', theme: '', auteur: 'cites-unies-france' };
  expect(writeFacets(facets)).toBe('?pays=liban&auteur=cites-unies-france');
  expect(readFacets(writeFacets(facets))).toEqual({ pays: 'liban', auteur: 'cites-unies-france' });
  expect(writeFacets({ pays: '' })).toBe('');
});
