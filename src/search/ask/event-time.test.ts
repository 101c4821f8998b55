import { describe, expect, test } from 'vitest';
import { parisDayOf, phaseOf, type EventDates, type Phase } from './event-time.ts';

/** Half past midnight on 5 March 2026 in Paris: still the day before by UTC. */
const NOW = Date.parse('2026-03-05T00:30:00+01:00');

describe('phaseOf', () => {
  test.each<[string, EventDates, Phase | undefined]>([
    ['tomorrow', { date: '2026-03-06', fin: '2026-03-06T16:00:00+01:00' }, 'upcoming'],
    ['today in Paris', { date: '2026-03-05', fin: '2026-03-05T16:00:00+01:00' }, 'today'],
    ['since yesterday', { date: '2026-03-04', fin: '2026-03-06T16:00:00+01:00' }, 'ongoing'],
    ['over a minute ago', { date: '2026-03-04', fin: '2026-03-05T00:29:00+01:00' }, 'past'],
    ['over at this instant', { date: '2026-03-04', fin: '2026-03-05T00:30:00+01:00' }, 'past'],
    [
      'elsewhere, by its own clock',
      { date: '2026-03-04', fin: '2026-03-04T18:31:00-05:00' },
      'ongoing',
    ],
    ['no event', { date: '2026-03-06' }, undefined],
    ['no date', {}, undefined],
  ])('%s', (_name, dates, phase) => {
    expect(phaseOf(dates, NOW)).toBe(phase);
  });
});

test('parisDayOf gives the day it is in Paris, whatever day it is elsewhere', () => {
  expect(parisDayOf(NOW)).toBe('2026-03-05');
  expect(parisDayOf(Date.parse('2026-03-04T22:59:00Z'))).toBe('2026-03-04');
});
