import { expect, test } from 'vitest';
import { formatDay } from './day.ts';

test.each([
  ['2025-09-01', '1er septembre 2025'],
  ['2026-02-11', '11 février 2026'],
])('formatDay(%j) → %j', (day, words) => {
  expect(formatDay(day)).toBe(words);
});
