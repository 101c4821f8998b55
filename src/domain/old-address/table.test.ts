import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findByBeginning, findTarget, writeTable } from './table.ts';

describe('writeTable', () => {
  test('writes sorted lines, one a key', () => {
    const rows = [
      { from: '/spip.php?article12', to: '/a/' },
      { from: '/Un-Titre', to: '/b/' },
      { from: '/un-titre/', to: '/b/' },
    ];
    expect(writeTable(rows)).toBe('/un-titre\t/b/\narticle:12\t/a/\n');
  });

  test('tells addresses apart that differ by their capitals alone', () => {
    const table = writeTable([
      { from: '/Liban', to: '/a/' },
      { from: '/LIBAN', to: '/b/' },
    ]);
    expect(table).toBe('/liban\t/a/\n=/LIBAN\t/b/\n');
  });
});

describe('findTarget', () => {
  test('finds every key of a table, and no other', () => {
    const word = fc.stringMatching(/^[a-z]{1,4}(?:-[a-z]{1,3})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, stranger) => {
        const table = writeTable(words.map((name) => ({ from: `/${name}`, to: `/vers/${name}/` })));
        for (const name of words) expect(findTarget(table, `/${name}`)).toBe(`/vers/${name}/`);
        const expected = words.includes(stranger) ? `/vers/${stranger}/` : undefined;
        expect(findTarget(table, `/${stranger}`)).toBe(expected);
      }),
    );
  });

  test('finds nothing in an empty table', () => {
    expect(findTarget('', '/a')).toBeUndefined();
  });
});

describe('findByBeginning', () => {
  const table = writeTable([
    { from: '/Une-rencontre-a-Paris', to: '/a/' },
    { from: '/Une-rencontre-a-Paris-12', to: '/a/' },
    { from: '/Une-rencontre-a-Lyon', to: '/b/' },
    { from: '/spip.php?article12', to: '/a/' },
  ]);

  test.each([
    ['/une-rencontre-a-p', '/a/'],
    ['/une-rencontre-a-lyon', '/b/'],
    ['/une-rencontre', undefined],
    ['/une-rencontre-a-paris-12-et-13', undefined],
    ['/zzz', undefined],
    ['zzz', undefined],
  ])('%s: %s', (beginning, target) => {
    expect(findByBeginning(table, beginning)).toBe(target);
  });

  test('finds nothing in an empty table', () => {
    expect(findByBeginning('', '/a')).toBeUndefined();
  });
});

test('six thousand addresses make a file that a worker reads and holds with ease', () => {
  const rows = Array.from({ length: 6000 }, (_, index) => ({
    from: `/${`Reunion-du-groupe-pays-numero-${String(index)}-`.padEnd(80, 'x')}`,
    to: `/actualites/2020/reunion-du-groupe-pays-numero-${String(index)}/`,
  }));
  const table = writeTable(rows);
  expect(table.length).toBeLessThan(1024 ** 2);
  for (const { from, to } of rows) {
    const key = from.toLowerCase();
    expect(findTarget(table, key)).toBe(to);
  }
});
