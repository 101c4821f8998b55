import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { toArticleItems } from '../stream/stream.ts';
import { fileArchives } from './feed.ts';

/** So many items, the newest first; the oldest is number 1. */
const items = (count: number) =>
  toArticleItems(
    Array.from({ length: count }, (_, index) => buildArticle({}, { slug: String(count - index) })),
  );
const slugsOf = (archives: ReturnType<typeof fileArchives>) =>
  archives.map((archive) => archive.map(({ entry }) => entry.slug));

describe('fileArchives', () => {
  test.each([0, 1, 3])('needs no archive for %i items of 3', (count) => {
    expect(fileArchives(items(count), 3)).toEqual([]);
  });

  test('fills archives from the oldest item, each newest first', () => {
    expect(slugsOf(fileArchives(items(8), 3))).toEqual([
      ['3', '2', '1'],
      ['6', '5', '4'],
    ]);
  });

  test.each([4, 5, 6, 7, 8, 9, 10])('holds, with the 3 newest, all of %i items', (count) => {
    const all = items(count).map(({ entry }) => entry.slug);
    const archived = slugsOf(fileArchives(items(count), 3)).flat();
    expect(new Set([...archived, ...all.slice(0, 3)])).toEqual(new Set(all));
    expect(new Set(archived).size).toBe(archived.length);
  });

  test('leaves a full archive as it is when items are added', () => {
    const before = slugsOf(fileArchives(items(8), 3));
    const after = slugsOf(fileArchives(items(11), 3));
    expect(after.slice(0, before.length)).toEqual(before);
  });
});
