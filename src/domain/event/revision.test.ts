import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { revisionOf } from './revision.ts';
import { EVENT_STATES } from './keys.ts';

const ANNOUNCED_ON = '2025-09-16';

describe('revisionOf', () => {
  test('is 0 when an event is announced', () => {
    expect(revisionOf(buildEvent({ date: ANNOUNCED_ON }))).toBe(0);
    expect(revisionOf(buildEvent({ date: ANNOUNCED_ON, etat: 'date-a-retenir' }))).toBe(0);
  });

  test('rises within a day when the update has an hour', () => {
    expect(revisionOf({ updatedOn: '2025-09-18', updatedHour: '09:00' })).toBe(13_525_020);
    expect(revisionOf({ updatedOn: '2025-09-18', updatedHour: '16:30' })).toBe(13_525_470);
  });

  test('is the number of the first minute of the day of the update', () => {
    expect(revisionOf({ updatedOn: '2025-09-18' })).toBe(13_524_480);
    expect(revisionOf({ updatedOn: ANNOUNCED_ON })).toBe(13_521_600);
  });

  test('never falls as an event goes from state to state and from day to day', () => {
    const anyUpdate = fc.record({
      days: fc.nat({ max: 400 }),
      etat: fc.constantFrom(...EVENT_STATES),
      jour_initial: fc.constantFrom(undefined, '2025-10-07'),
    });
    fc.assert(
      fc.property(fc.array(anyUpdate, { minLength: 1, maxLength: 6 }), (updates) => {
        const inOrder = updates.toSorted((a, b) => a.days - b.days);
        const numbers = inOrder.map(({ days, ...keys }) => {
          const mise_a_jour = Temporal.PlainDate.from(ANNOUNCED_ON).add({ days }).toString();
          return revisionOf(
            buildEvent({ ...keys, date: ANNOUNCED_ON, mise_a_jour, motif_mise_a_jour: 'Salle' }),
          );
        });
        const all = [revisionOf(buildEvent({ date: ANNOUNCED_ON })), ...numbers];
        expect(all).toEqual(all.toSorted((a, b) => a - b));
        expect(numbers[0]).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 1975 },
    );
  });
});
