import { describe, expect, test } from 'vitest';
import { nestUrls } from './nested-urls.ts';

const row = (url: string, parentId: number, id = 0, date = '2012-01-01') => ({
  ...{ url, parentId, id, date },
  kind: id === 0 ? 'article' : 'rubrique',
  isPermanent: false,
});

describe('addresses that show the tree of the site', () => {
  test.each([
    ['have none above', [row('Eau', 0)], ['Eau']],
    [
      'stand below sections',
      [row('Pays', 0, 1), row('Liban', 1, 2), row('Eau', 2)],
      ['Pays', 'Pays/Liban', 'Pays/Liban/Eau'],
    ],
    [
      'stand below the current name',
      [row('A', 0, 1), row('B', 0, 1, '2014-01-01'), row('Eau', 1)],
      ['A', 'B', 'B/Eau'],
    ],
    ['stand below nothing known', [row('Eau', 9)], ['Eau']],
    ['go round in a circle', [row('A', 2, 1), row('B', 1, 2)], ['A/B/A', 'B/A/B']],
  ])('%s', (_name, rows, urls) => {
    expect(nestUrls(rows).map(({ url }) => url)).toEqual(urls);
  });
});
