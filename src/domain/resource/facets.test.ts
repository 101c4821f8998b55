import { expect, test } from 'vitest';
import { buildResource } from '../../test/builders.ts';
import { facetsOf } from './facets.ts';

test('facetsOf gathers each value once, years newest first, names in alphabetical order', () => {
  const url = 'https://www.exemple.org/rapport/';
  const photo = { fichier: './pont.jpg', alt: 'Un pont de pierre.', credit: 'CUF' };
  const facets = facetsOf([
    buildResource({ date: '2024-05-02', pays: ['maroc', 'liban'], auteurs: ['Truman Center'] }),
    buildResource({ date: '2025-07-22', pays: ['liban'], auteurs: ['AFD', 'Truman Center'] }),
    buildResource({ fichier: undefined, url, langue: 'en', thematiques: ['eau'] }),
    buildResource({ type: 'photo', fichier: undefined, photos: [photo] }),
  ]);
  expect(facets).toEqual({
    types: ['texte', 'photo'],
    countries: [
      { slug: 'liban', name: 'Liban' },
      { slug: 'maroc', name: 'Maroc' },
    ],
    topics: [{ slug: 'eau', name: 'Eau et assainissement' }],
    years: ['2025', '2024'],
    languages: ['en', 'fr'],
    authors: [
      { slug: 'afd', name: 'AFD' },
      { slug: 'truman-center', name: 'Truman Center' },
    ],
  });
});
