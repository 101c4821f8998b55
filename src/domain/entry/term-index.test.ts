import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { indexByTerm } from './term-index.ts';

const lebanon = buildArticle({ titre: 'Lebanon', pays: ['liban'], thematiques: ['eau'] });
const both = buildArticle({
  titre: 'Both',
  pays: ['liban', 'maroc'],
  collectivites: ['nantes'],
  reseaux: ['cglu'],
});

describe('indexByTerm', () => {
  const index = indexByTerm([lebanon, both]);

  test('finds the items of a country, in the given order', () => {
    expect(index.countries.get('liban')).toEqual([lebanon, both]);
    expect(index.countries.get('maroc')).toEqual([both]);
  });

  test('finds items by each vocabulary', () => {
    expect(index.topics.get('eau')).toEqual([lebanon]);
    expect(index.localGovernments.get('nantes')).toEqual([both]);
    expect(index.networks.get('cglu')).toEqual([both]);
  });

  test('knows nothing of a term without items', () => {
    expect(index.countries.get('japon')).toBeUndefined();
  });
});
