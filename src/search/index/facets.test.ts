import { describe, expect, test } from 'vitest';
import { findFile, readFile, writeFile } from './bundle.ts';
import { orderFacets } from './facets.ts';
import type { IndexFile } from './fragments.ts';

type Facet = [name: string, values: [value: string, pages: number[]][]];

/** A bundle as the engine makes it: files named by a hash of its own, facets in any order. */
function bundle(...facets: Facet[]): IndexFile[] {
  const named = facets.map((facet, index) => ({ facet, file: `fr_${String(index)}` }));
  const names = named.map(({ facet: [name], file }) => [name, file]);
  return [
    { path: 'pagefind.js', content: Buffer.from('…') },
    { path: 'pagefind.fr_x.pf_meta', content: writeFile(['1.5.2', [], [], names, 'orders']) },
    ...named.map(({ facet, file }) => ({
      path: `filter/${file}.pf_filter`,
      content: writeFile(facet),
    })),
  ];
}

const pays: Facet = [
  'pays',
  [
    ['maroc', [2]],
    ['liban', [1, 3]],
  ],
];
const annee: Facet = [
  'annee',
  [
    ['2026', [1]],
    ['2025', [2, 3]],
  ],
];
const shuffled: Facet = [
  'pays',
  [
    ['liban', [1, 3]],
    ['maroc', [2]],
  ],
];

describe('orderFacets', () => {
  test('gives the same bytes, however the engine shuffled them', () => {
    const once = orderFacets(bundle(pays, annee));
    const again = orderFacets(bundle(annee, shuffled));
    expect(again.map(({ path }) => path)).toEqual(once.map(({ path }) => path));
    expect(again).toEqual(once);
  });

  test('keeps every value, under the name that the list of facets gives', () => {
    const files = orderFacets(bundle(pays, annee));
    const facets = files.filter(({ path }) => path.startsWith('filter/'));
    expect(facets.map(readFile)).toEqual([
      [
        'annee',
        [
          ['2025', [2, 3]],
          ['2026', [1]],
        ],
      ],
      [
        'pays',
        [
          ['liban', [1, 3]],
          ['maroc', [2]],
        ],
      ],
    ]);
    const [first, second] = facets.map(({ path }) => /filter\/(.*)\.pf_filter/.exec(path)?.[1]);
    const names = [
      ['annee', first],
      ['pays', second],
    ];
    expect(readFile(findFile(files, /\.pf_meta$/))).toEqual(['1.5.2', [], [], names, 'orders']);
  });

  test('leaves other files alone', () => {
    const [first] = orderFacets(bundle(pays));
    expect(first).toEqual({ path: 'pagefind.js', content: Buffer.from('…') });
  });

  test('fails when a facet has no file', () => {
    const files = bundle(pays).filter(({ path }) => !path.startsWith('filter/'));
    expect(() => orderFacets(files)).toThrow('fr_0');
  });
});
