import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { toArticleItems } from '../stream/stream.ts';
import { byAppearance, fileArchives, newestItems } from './feed.ts';

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

test('byAppearance puts what an embargo kept back at the day on which it ended', () => {
  const days = ['2026-03-02', '2026-02-20', '2026-02-10'].map((date) => buildArticle({ date }));
  const held = buildArticle({ date: '2025-11-01', publication: '2026-02-20 09:00' });
  const [last, middle, first] = days;
  const items = byAppearance(toArticleItems([...days, held]));
  expect(items.map(({ entry }) => entry)).toEqual([last, middle, held, first]);
});

describe('newestItems', () => {
  const size = { most: 5, least: 2, days: 30 };
  const heldOf = (...days: string[]) =>
    newestItems(toArticleItems(days.map((date) => buildArticle({ date }))), size).map(
      ({ entry }) => entry.publishedOn,
    );

  test.each([
    ['nothing of nothing', [], 0],
    ['all of few', ['2026-01-20'], 1],
    ['the least where they came seldom', ['2026-01-20', '2025-06-01', '2024-06-01'], 2],
    ['all of thirty days before the newest', ['2026-01-31', '2026-01-20', '2026-01-01'], 3],
    ['no day more', ['2026-01-31', '2026-01-20', '2025-12-31'], 2],
    ['the most where many came at once', Array<string>(9).fill('2026-01-31'), 5],
  ] as const)('holds %s', (_what, days, count) => {
    expect(heldOf(...days)).toEqual(days.slice(0, count));
  });

  test('holds what an embargo kept back, however old its day', () => {
    const days = ['2026-03-02', '2026-02-20', '2026-02-10'].map((date) => buildArticle({ date }));
    const held = buildArticle({ date: '2025-11-01', publication: '2026-02-15 09:00' });
    const old = buildArticle({ date: '2025-10-01' });
    const items = toArticleItems([...days, held, old]);
    expect(newestItems(items, size).map(({ entry }) => entry)).toEqual([...days, held]);
  });

  test('holds what was corrected in the same days, in the place of its publication', () => {
    const days = ['2026-03-02', '2026-02-20', '2026-02-10'].map((date) => buildArticle({ date }));
    const corrected = (date: string, mise_a_jour: string) =>
      buildArticle({ date, mise_a_jour, motif_mise_a_jour: 'rencontre annulée' });
    const lately = [corrected('2025-06-01', '2026-03-05'), corrected('2025-05-01', '2026-02-01')];
    const longAgo = corrected('2025-04-01', '2026-01-20');
    const items = toArticleItems([...days, ...lately, longAgo]);
    expect(newestItems(items, size).map(({ entry }) => entry)).toEqual([...days, ...lately]);
  });

  test('loses nothing between two looks a month apart', () => {
    const days = ['2026-03-02', '2026-02-20', '2026-02-10', '2026-02-01', '2025-12-01'];
    for (const now of ['2026-02-01', '2026-02-10', '2026-02-20', '2026-03-02']) {
      const before = Temporal.PlainDate.from(now).subtract({ days: 30 }).toString();
      const published = days.filter((day) => day <= now);
      expect(heldOf(...published)).toEqual(
        expect.arrayContaining(published.filter((day) => day >= before)),
      );
    }
  });
});
