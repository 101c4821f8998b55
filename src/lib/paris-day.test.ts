import { expect, test } from 'vitest';
import { formatParisDay, parisDayOf } from './paris-day.ts';

/** Half past midnight on 5 March 2026 in Paris: still the day before by UTC. */
const NOW = Date.parse('2026-03-05T00:30:00+01:00');

test('parisDayOf gives the day it is in Paris, whatever day it is elsewhere', () => {
  expect(parisDayOf(NOW)).toBe('2026-03-05');
  expect(parisDayOf(Date.parse('2026-03-04T22:59:00Z'))).toBe('2026-03-04');
});

test('a browser without Temporal is given the same days, around each change of clocks too', () => {
  const instants = Array.from({ length: 3_000 }, (_, index) => NOW + index * 11 * 3_600_000);
  expect(instants.map(formatParisDay)).toEqual(instants.map(parisDayOf));
});
