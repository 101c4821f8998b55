import { expect, test } from 'vitest';
import { formerArchiveRows } from './path.ts';

test('the archives in RSS that were there once redirect to those in Atom', () => {
  expect(
    formerArchiveRows([{ archive: { number: 1, next: 2 } }, { archive: { number: 2 } }]),
  ).toEqual([
    { from: '/flux/archives/rss-1.xml', to: '/flux/archives/atom-1.xml' },
    { from: '/flux/archives/rss-2.xml', to: '/flux/archives/atom-2.xml' },
  ]);
});
