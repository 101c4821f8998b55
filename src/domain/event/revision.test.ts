import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revisionOf } from './revision.ts';
import { EVENT_STATES } from './schema.ts';

const announced = {
  publishedOn: '2025-09-16',
  updatedOn: undefined,
  formerDay: undefined,
  state: 'confirme',
} as const;

describe('revisionOf', () => {
  test('is 0 when an event is announced', () => {
    expect(revisionOf(announced)).toBe(0);
    expect(revisionOf({ ...announced, state: 'date-a-retenir' })).toBe(0);
  });

  test.each([
    ['an update', { updatedOn: '2025-09-18' }],
    ['an update on the very day of the announcement', { updatedOn: '2025-09-16' }],
    ['a cancellation whose « mise_a_jour » was forgotten', { state: 'annule' }],
    ['a postponement whose « mise_a_jour » was forgotten', { state: 'reporte' }],
    ['a new day whose « mise_a_jour » was forgotten', { formerDay: '2025-10-07' }],
  ] as const)('rises with %s', (_name, change) => {
    expect(revisionOf({ ...announced, ...change })).toBeGreaterThan(revisionOf(announced));
  });

  test('rises when a moved date is then cancelled', () => {
    const moved = { ...announced, formerDay: '2025-10-07' };
    expect(revisionOf({ ...moved, state: 'annule' })).toBeGreaterThan(revisionOf(moved));
  });

  test('rises with each later update, whatever the update says', () => {
    const anyChange = fc.record({
      days: fc.nat({ max: 400 }),
      state: fc.constantFrom(...EVENT_STATES),
      formerDay: fc.constantFrom(undefined, '2025-10-07'),
    });
    fc.assert(
      fc.property(anyChange, anyChange, (one, other) => {
        fc.pre(one.days !== other.days);
        const [before, after] = [one, other]
          .toSorted((a, b) => a.days - b.days)
          .map(({ days, state, formerDay }) => {
            const updatedOn = Temporal.PlainDate.from('2025-09-16').add({ days }).toString();
            return revisionOf({ publishedOn: '2025-09-16', updatedOn, state, formerDay });
          });
        expect(after).toBeGreaterThan(before ?? Infinity);
      }),
      { numRuns: 500, seed: 1975 },
    );
  });
});
