import { describe, expect, test } from 'vitest';
import { crawlSchema, isOld } from './crawl.ts';

const clean = {
  jour: '2026-11-28',
  pages: 200,
  requetes_etrangeres: 0,
  cookies: 0,
  stockage: 0,
};

describe('a visit that asked nobody else and left nothing', () => {
  test('says its day and its pages', () => {
    expect(crawlSchema.parse(clean)).toEqual({ day: '2026-11-28', pageCount: 200 });
  });

  test.each([
    { jour: '2026-02-30' },
    { pages: 0 },
    { requetes_etrangeres: 1 },
    { cookies: 2 },
    { stockage: 1 },
    { autre: 0 },
  ])('is not %j', (change) => {
    expect(crawlSchema.safeParse({ ...clean, ...change }).success).toBe(false);
  });

  test.each([
    ['2026-11-28', false],
    ['2027-05-27', false],
    ['2027-05-28', true],
  ])('on %s it is old: %s', (today, expected) => {
    expect(isOld({ day: '2026-11-28', pageCount: 1 }, today)).toBe(expected);
  });
});
