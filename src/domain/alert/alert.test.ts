import { describe, expect, test } from 'vitest';
import { isActive, orderAlerts } from './alert.ts';

const alert = { startsAt: '2026-12-24 12:00', endsAt: '2027-01-04 09:00' };

describe('isActive', () => {
  test.each([
    ['a second before its start', '2026-12-24T10:59:59Z', false],
    ['at its start', '2026-12-24T11:00:00Z', true],
    ['between the two', '2027-01-01T00:00:00Z', true],
    ['a second before its end', '2027-01-04T07:59:59Z', true],
    ['at its end', '2027-01-04T08:00:00Z', false],
  ])('answers %s, in Paris', (_name, instant, answer) => {
    const now = Temporal.Instant.from(instant);
    expect(isActive(alert, { now, zone: 'Europe/Paris' })).toBe(answer);
  });
});

test('orderAlerts puts what is important first, then what came last', () => {
  const closing = { level: 'information', startsAt: '2026-12-24 12:00' } as const;
  const meeting = { level: 'information', startsAt: '2026-12-26 08:00' } as const;
  const flood = { level: 'important', startsAt: '2026-12-20 08:00' } as const;
  const quake = { level: 'important', startsAt: '2026-12-25 08:00' } as const;
  expect(orderAlerts([closing, flood, meeting, quake])).toEqual([quake, flood, meeting, closing]);
});
