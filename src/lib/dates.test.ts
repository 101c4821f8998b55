import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  firstDayOf,
  isDay,
  isDayAndHour,
  isHour,
  isPartialDate,
  monthOf,
  toInstant,
  toOffsetDateTime,
  yearOf,
} from './dates.ts';
import { PARIS } from './zone.ts';

describe('isDay', () => {
  test.each(['2025-10-14', '2024-02-29', '2000-02-29', '1975-12-31'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-00',
    '2025-04-31',
    '2025-1-1',
    '14/10/2025',
    '2025-10-14T00:00',
    ' 2025-10-14',
    '20251014',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('isPartialDate', () => {
  test.each(['2025-10-14', '2023-11', '2023-01', '2023'])('accepts %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(['2025-02-30', '2023-13', '2023-00', '2023-1', '23', '20231', '2023-', ''])(
    'refuses %j',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
});

describe('firstDayOf', () => {
  test.each([
    ['2025-10-14', '2025-10-14'],
    ['2023-11', '2023-11-01'],
    ['2023', '2023-01-01'],
  ])('of %s is %s', (date, day) => {
    expect(firstDayOf(date)).toBe(day);
  });
});

describe('isHour', () => {
  test.each(['00:00', '09:05', '14:30', '23:59'])('accepts %s', (text) => {
    expect(isHour(text)).toBe(true);
  });

  test.each(['24:00', '9:00', '14:60', '14h30', '14:30:00', '1430', ''])('refuses %j', (text) => {
    expect(isHour(text)).toBe(false);
  });
});

describe('isDayAndHour', () => {
  test('accepts a day of the calendar and an hour', () => {
    expect(isDayAndHour('2025-10-14 14:30')).toBe(true);
  });

  test.each([
    '2025-10-14',
    '14:30',
    '2025-02-31 14:30',
    '2025-10-14 24:00',
    '2025-10-14T14:30',
    '',
  ])('refuses %j', (text) => {
    expect(isDayAndHour(text)).toBe(false);
  });
});

describe('toInstant', () => {
  test.each([
    ['summer in Paris', { day: '2025-10-14', hour: '14:00', zone: PARIS }, '2025-10-14T12:00:00Z'],
    ['winter in Paris', { day: '2025-12-09', hour: '14:00', zone: PARIS }, '2025-12-09T13:00:00Z'],
    ['midnight without an hour', { day: '2025-07-01', zone: PARIS }, '2025-06-30T22:00:00Z'],
    ['Tokyo', { day: '2025-10-14', hour: '09:00', zone: 'Asia/Tokyo' }, '2025-10-14T00:00:00Z'],
    [
      'Casablanca in Ramadan',
      { day: '2025-03-10', hour: '12:00', zone: 'Africa/Casablanca' },
      '2025-03-10T12:00:00Z',
    ],
    [
      'the first of an hour that comes twice',
      { day: '2025-10-26', hour: '02:30', zone: PARIS },
      '2025-10-26T00:30:00Z',
    ],
    [
      'an hour that never comes, an hour later',
      { day: '2025-03-30', hour: '02:30', zone: PARIS },
      '2025-03-30T01:30:00Z',
    ],
  ])('reads %s', (_name, wallTime, instant) => {
    expect(toInstant(wallTime).toString()).toBe(instant);
  });
});

describe('toOffsetDateTime', () => {
  test.each([
    [{ day: '2025-10-14', hour: '14:00', zone: PARIS }, '2025-10-14T14:00:00+02:00'],
    [{ day: '2025-12-09', hour: '14:00', zone: PARIS }, '2025-12-09T14:00:00+01:00'],
    [{ day: '2025-12-09', zone: PARIS }, '2025-12-09T00:00:00+01:00'],
    [{ day: '2025-10-14', hour: '14:00', zone: 'Asia/Kathmandu' }, '2025-10-14T14:00:00+05:45'],
  ])('writes %j as %s', (wallTime, text) => {
    expect(toOffsetDateTime(wallTime)).toBe(text);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2025-01-30', '2025-02-02', 3],
    ['2025-02-02', '2025-01-30', -3],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-01-01', '2025-01-01', 366],
    ['2025-03-29', '2025-03-31', 2],
    ['2025-10-14', '2025-10-14', 0],
  ])('counts from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('yearOf', () => {
  test('returns the four digits', () => {
    expect(yearOf('2025-10-14')).toBe('2025');
  });
});

describe('monthOf', () => {
  test('returns two digits', () => {
    expect(monthOf('2025-03-14')).toBe('03');
  });
});
