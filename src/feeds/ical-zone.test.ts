import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toInstant } from '../lib/dates.ts';
import { calendarZone, describeZone } from './ical-zone.ts';

const at = (day: string, hour: string, zone: string) =>
  toInstant({ day, hour, zone }).toZonedDateTimeISO(zone);

describe('calendarZone', () => {
  test.each([
    ['a zone that calendars describe right', '2025-10-14', 'Europe/Paris', 'Europe/Paris'],
    ['another zone of the European Union', '2025-10-14', 'Europe/Athens', 'Europe/Athens'],
    ['a zone whose rules changed lately', '2027-10-14', 'Africa/Casablanca', undefined],
    ['a zone outside the Union that never changes', '2025-10-14', 'Asia/Tokyo', undefined],
    ['a zone that left the Union', '2025-10-14', 'Europe/London', undefined],
  ])('judges %s', (_name, day, zone, name) => {
    expect(calendarZone([at(day, '14:00', zone)])).toBe(name);
  });

  test('names no zone when there is no time', () => {
    expect(calendarZone([])).toBeUndefined();
  });

  test('describes Paris right around every change of clocks', () => {
    const days = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2031-03-30'];
    for (const day of days) {
      for (const hour of ['00:00', '01:59', '03:00', '12:00', '23:59']) {
        expect(calendarZone([at(day, hour, 'Europe/Paris')])).toBe('Europe/Paris');
      }
    }
  });
});

describe('describeZone', () => {
  test.each(['Europe/Paris', 'Europe/Athens', 'Europe/Dublin', 'Europe/Lisbon'])(
    'of %s gives readers the right offset whenever calendarZone names it',
    (name) => {
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
    },
  );

  test('refuses a zone that it does not know', () => {
    expect(() => describeZone('Nowhere/City')).toThrow('Nowhere/City');
  });
});
