import { expect, test } from 'vitest';
import { addUnits, dayOfWeek, periodOf } from './calendar-period.ts';

test.each([
  ['2026-01-31', 1, 'month', '2026-02-28'],
  ['2024-03-31', -1, 'month', '2024-02-29'],
  ['2026-12-15', 1, 'month', '2027-01-15'],
  ['2026-01-15', -13, 'month', '2024-12-15'],
  ['2024-02-29', 1, 'year', '2025-02-28'],
  ['2026-11-28', -2, 'week', '2026-11-14'],
  ['2026-12-31', 1, 'day', '2027-01-01'],
] as const)('from %s by %i %s is %s', (day, count, unit, other) => {
  expect(addUnits(day, count, unit)).toBe(other);
});

test.each([
  ['day', '2027-01-03', '2027-01-03'],
  ['week', '2026-12-28', '2027-01-03'],
  ['month', '2027-01-01', '2027-01-31'],
  ['year', '2027-01-01', '2027-12-31'],
] as const)('the %s of a Sunday in January goes from %s to %s', (unit, from, to) => {
  expect(periodOf('2027-01-03', unit)).toEqual({ from, to });
});

test('a week begins with its Monday', () => {
  const week = ['2026-11-23', '2026-11-24', '2026-11-28', '2026-11-29'];
  expect(week.map(dayOfWeek)).toEqual([1, 2, 6, 7]);
});
