import { describe, expect, test } from 'vitest';
import { findClockChange } from './clock-change.ts';
import { PARIS } from './zone.ts';

describe('findClockChange', () => {
  test.each([
    ['Paris in spring', '2025-03-30', '02:00', PARIS, 'skipped', '03:00'],
    ['Paris in spring', '2025-03-30', '02:30', PARIS, 'skipped', '03:00'],
    ['Paris in spring', '2025-03-30', '02:59', PARIS, 'skipped', '03:00'],
    ['Paris in autumn', '2025-10-26', '02:00', PARIS, 'repeated', '03:00'],
    ['Paris in autumn', '2025-10-26', '02:30', PARIS, 'repeated', '03:00'],
    ['Beirut, at midnight', '2025-03-30', '00:15', 'Asia/Beirut', 'skipped', '01:00'],
    ['Beirut, before midnight', '2025-10-25', '23:30', 'Asia/Beirut', 'repeated', '00:00'],
    ['Casablanca after Ramadan', '2025-04-06', '02:10', 'Africa/Casablanca', 'skipped', '03:00'],
    [
      'Lord Howe, by half an hour',
      '2025-04-06',
      '01:45',
      'Australia/Lord_Howe',
      'repeated',
      '02:00',
    ],
  ])('knows the night of %s (%s %s)', (_name, day, hour, zone, kind, nextHour) => {
    expect(findClockChange({ day, hour, zone })).toEqual({ kind, nextHour });
  });

  test.each([
    ['before a change', '2025-03-30', '01:59', PARIS],
    ['after a change', '2025-03-30', '03:00', PARIS],
    ['before an hour that comes twice', '2025-10-26', '01:59', PARIS],
    ['after an hour that comes twice', '2025-10-26', '03:00', PARIS],
    ['of any other day', '2025-10-14', '02:30', PARIS],
    ['of a zone that never changes', '2025-03-30', '02:30', 'Asia/Tokyo'],
  ])('finds nothing at an hour %s', (_name, day, hour, zone) => {
    expect(findClockChange({ day, hour, zone })).toBeUndefined();
  });
});
