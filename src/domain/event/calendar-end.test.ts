import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { calendarEnd } from './calendar-end.ts';
import { intervalOf } from './timing.ts';
import { PARIS } from '../../lib/zone.ts';

describe('calendarEnd', () => {
  test.each([
    ['an hour of the day', { heure: '14:00', heure_fin: '16:00' }, '2026-10-14T22:00:00Z'],
    ['a whole day', {}, '2026-10-14T22:00:00Z'],
    [
      'a night',
      { heure: '22:00', jour_fin: '2025-10-15', heure_fin: '01:00' },
      '2026-10-15T22:00:00Z',
    ],
    ['the eve of a leap day', { jour: '2024-02-28' }, '2025-02-28T23:00:00Z'],
    [
      'the last of its sessions',
      { jour_fin: '2025-12-31', seances: [{ jour: '2025-10-14' }, { jour: '2025-11-18' }] },
      '2026-11-18T23:00:00Z',
    ],
  ])('comes a year after %s', (_name, keys, instant) => {
    expect(calendarEnd(buildEvent(keys), PARIS).toString()).toBe(instant);
  });

  test('is the first instant that is a year of calendar days away', () => {
    const beginningOfDayLastYear = (instant: Temporal.Instant) =>
      instant
        .toZonedDateTimeISO(PARIS)
        .toPlainDate()
        .subtract({ years: 1 })
        .toZonedDateTime(PARIS)
        .toInstant();
    const days = fc.integer({ min: 0, max: 3650 });
    fc.assert(
      fc.property(days, fc.boolean(), (offset, isAllDay) => {
        const jour = Temporal.PlainDate.from('2020-01-01').add({ days: offset }).toString();
        const event = buildEvent({
          jour,
          ...(isAllDay ? {} : { heure: '09:00', heure_fin: '12:00' }),
        });
        const { end } = intervalOf(event);
        const leaves = calendarEnd(event, PARIS);
        const isKeptAt = (instant: Temporal.Instant) =>
          Temporal.Instant.compare(end, beginningOfDayLastYear(instant)) > 0;
        expect(isKeptAt(leaves.subtract({ seconds: 1 }))).toBe(true);
        expect(isKeptAt(leaves)).toBe(false);
      }),
      { numRuns: 500, seed: 1975 },
    );
  });
});
