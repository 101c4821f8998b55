import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../lib/dates.ts';
import { firstQuietDay } from './quiet.ts';

describe('firstQuietDay', () => {
  test.each([
    ['2026-06-01', 180, '2026-11-29'],
    ['2024-02-28', 1, '2024-03-01'],
    ['2025-10-14', 0, '2025-10-15'],
  ])('comes when nothing has appeared since %s for more than %i days', (latest, days, quiet) => {
    expect(firstQuietDay(latest, days)).toBe(quiet);
    expect(daysBetween(latest, quiet)).toBe(days + 1);
  });
});
