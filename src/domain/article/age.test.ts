import { describe, expect, test } from 'vitest';
import { archiveDay } from './age.ts';

describe('archiveDay', () => {
  test.each([
    ['2022-01-14', undefined, '2027-01-14'],
    ['2022-01-14', '2024-06-30', '2029-06-30'],
    ['2024-02-29', undefined, '2029-02-28'],
  ])('of an article of %s, changed on %s, is %s', (publishedOn, updatedOn, day) => {
    expect(archiveDay({ publishedOn, updatedOn })).toBe(day);
  });
});
