import { expect, test } from 'vitest';
import { formatDate } from './day.ts';

test.each([
  ['2025-09-01', '1er septembre 2025'],
  ['2026-02-11', '11 février 2026'],
  ['2023-11', 'novembre 2023'],
  ['2023', '2023'],
])('formatDate(%j) → %j', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test('refuses what is no date', () => {
  expect(() => formatDate('2025-9')).toThrow('"2025-9" is no day, month or year.');
});
