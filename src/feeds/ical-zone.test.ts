import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toInstant } from '../lib/dates.ts';
import { calendarZone, describeZone } from './ical-zone.ts';

const at = (day: string, hour: string, zone: string) =>
  toInstant({ day, hour, zone }).toZonedDateTimeISO(zone);

describe('calendarZone', () => {
  test.each([
    ['a zone that calendars describe right', '2025-10-14', 'Europe/Paris', 'Europe/Paris'],
    ['a zone without summer time', '2025-10-14', 'Asia/Tokyo', 'Asia/Tokyo'],
    ['a zone under its name of today', '2025-10-14', 'Asia/Calcutta', 'Asia/Kolkata'],
    [
      'a zone described by its rules of today, which were others',
      '2025-10-14',
      'Africa/Casablanca',
      undefined,
    ],
    ['the same since these rules hold', '2027-10-14', 'Africa/Casablanca', 'Africa/Casablanca'],
    ['a zone in a year when its rule is told wrong', '2024-10-28', 'Africa/Cairo', undefined],
  ])('judges %s', (_name, day, zone, name) => {
    expect(calendarZone([at(day, '14:00', zone)])).toBe(name);
  });

  test('asks that every time be told right', () => {
    const start = at('2026-06-01', '14:00', 'Africa/Casablanca');
    const end = at('2026-12-01', '14:00', 'Africa/Casablanca');
    expect(calendarZone([end])).toBe('Africa/Casablanca');
    expect(calendarZone([start, end])).toBeUndefined();
    expect(calendarZone([])).toBeUndefined();
  });

  test('of Paris is told right around every change of clocks', () => {
    const days = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2031-03-30'];
    for (const day of days) {
      for (const hour of ['00:00', '01:59', '03:00', '12:00', '23:59']) {
        expect(calendarZone([at(day, hour, 'Europe/Paris')])).toBe('Europe/Paris');
      }
    }
  });
});

describe('describeZone', () => {
  test.each([
    'Europe/Paris',
    'America/New_York',
    'Africa/Cairo',
    'Asia/Beirut',
    'Australia/Lord_Howe',
  ])('of %s gives readers the right offset whenever calendarZone names it', (name) => {
    const zone = new ICAL.Timezone(ICAL.Component.fromString(describeZone(name)));
    const days = Array.from({ length: 1000 }, (_, index) =>
      Temporal.PlainDate.from('2024-01-01')
        .add({ days: 3 * index })
        .toString(),
    );
    const times = days.map((day) => at(day, '12:00', name));
    const named = times.filter((time) => calendarZone([time]) === name);
    const wrong = named.filter((time) => {
      const local = time.toPlainDateTime().toString({ smallestUnit: 'second' });
      const offset = zone.utcOffset(ICAL.Time.fromDateTimeString(local));
      return offset * 1e9 !== time.offsetNanoseconds;
    });
    expect(named.length).toBeGreaterThan(950);
    expect(wrong.map(String)).toEqual([]);
  });

  test('refuses a zone that it does not know', () => {
    expect(() => describeZone('Nowhere/City')).toThrow('Nowhere/City');
  });
});
