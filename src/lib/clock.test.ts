import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayIn, now } from './clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('now', () => {
  test('is the instant that SOURCE_DATE_EPOCH fixes', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1764547200');
    expect(now().toString()).toBe('2025-12-01T00:00:00Z');
  });

  test.each(['hier', '1764547200.5', '-1', '2025-12-01', '9'.repeat(20)])('refuses %j', (epoch) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(() => now()).toThrow(
      `SOURCE_DATE_EPOCH vaut « ${epoch} » : écrivez-y un nombre entier de secondes depuis 1970, comme 1764547200, ou retirez cette variable.`,
    );
  });
});

describe('dayIn', () => {
  test.each([
    ['2025-06-30T21:59:59Z', 'Europe/Paris', '2025-06-30'],
    ['2025-06-30T22:00:00Z', 'Europe/Paris', '2025-07-01'],
    ['2025-12-31T23:00:00Z', 'Europe/Paris', '2026-01-01'],
    ['2025-12-31T15:00:00Z', 'Asia/Tokyo', '2026-01-01'],
    ['2025-12-31T23:00:00Z', 'America/Martinique', '2025-12-31'],
  ])('at %s in %s is %s', (instant, zone, day) => {
    expect(dayIn(Temporal.Instant.from(instant), zone)).toBe(day);
  });
});
