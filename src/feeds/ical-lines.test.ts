import { describe, expect, test } from 'vitest';
import { reorderCalendarProperties } from './ical-lines.ts';

const lines = (...content: string[]) => content.join('\r\n');

describe('reorderCalendarProperties', () => {
  test('puts the properties of the calendar before its components, folds with them', () => {
    const calendar = lines(
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'TZNAME:JST',
      'END:STANDARD',
      'END:VTIMEZONE',
      'X-NOTE:long',
      '  fold',
      'BEGIN:VEVENT',
      'UID:a',
      'END:VEVENT',
      'X-LAST:1',
      'END:VCALENDAR',
    );
    expect(reorderCalendarProperties(calendar)).toBe(
      lines(
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'X-NOTE:long',
        '  fold',
        'X-LAST:1',
        'BEGIN:VTIMEZONE',
        'BEGIN:STANDARD',
        'TZNAME:JST',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:a',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ),
    );
  });

  test('changes nothing more the second time', () => {
    const finished = reorderCalendarProperties(
      lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR'),
    );
    expect(reorderCalendarProperties(finished)).toBe(finished);
  });
});
