import { expect, test } from 'vitest';
import { addDays, isoDayOf } from './calendar-day.ts';

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  // The night between has 23 hours in Paris, and the next one 25.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
])('from %s by %i days is %s', (day, count, other) => {
  expect(addDays(day, count)).toBe(other);
});

test('an instant is of its day in UTC', () => {
  expect(isoDayOf(Date.parse('2026-03-01T23:59:59Z'))).toBe('2026-03-01');
});
