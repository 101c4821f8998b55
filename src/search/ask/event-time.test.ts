import { describe, expect, test } from 'vitest';
import { nextSessionDay, phaseOf, type EventDates, type Phase } from './event-time.ts';

/** Half past midnight on 5 March 2026 in Paris: still the day before by UTC. */
const NOW = Date.parse('2026-03-05T00:30:00+01:00');

describe('phaseOf', () => {
  test.each<[string, EventDates, Phase | undefined]>([
    ['tomorrow', { date: '2026-03-06', end: '2026-03-06T16:00:00+01:00' }, 'upcoming'],
    ['today in Paris', { date: '2026-03-05', end: '2026-03-05T16:00:00+01:00' }, 'today'],
    ['since yesterday', { date: '2026-03-04', end: '2026-03-06T16:00:00+01:00' }, 'ongoing'],
    ['over a minute ago', { date: '2026-03-04', end: '2026-03-05T00:29:00+01:00' }, 'past'],
    ['over at this instant', { date: '2026-03-04', end: '2026-03-05T00:30:00+01:00' }, 'past'],
    [
      'elsewhere, by its own clock',
      { date: '2026-03-04', end: '2026-03-04T18:31:00-05:00' },
      'ongoing',
    ],
    ['no event', { date: '2026-03-06' }, undefined],
    ['no date', {}, undefined],
  ])('%s', (_name, dates, phase) => {
    expect(phaseOf(dates, NOW)).toBe(phase);
  });
});

describe('a course in three sessions', () => {
  const COURSE = {
    date: '2026-03-11',
    end: '2026-03-25T18:00:00+01:00',
    sessions:
      '2026-03-11T15:30:00.000Z/2026-03-11T17:00:00.000Z 2026-03-18T15:30:00.000Z/2026-03-18T17:00:00.000Z 2026-03-25T15:30:00.000Z/2026-03-25T17:00:00.000Z',
  };

  test.each<[string, string, Phase, string | undefined]>([
    ['the day before', '2026-03-10T12:00:00Z', 'upcoming', undefined],
    ['on the morning of the first', '2026-03-11T08:00:00Z', 'today', undefined],
    ['in the first', '2026-03-11T16:00:00Z', 'ongoing', '2026-03-18'],
    ['on the evening of the first', '2026-03-11T19:00:00Z', 'upcoming', '2026-03-18'],
    ['between two', '2026-03-12T12:00:00Z', 'upcoming', '2026-03-18'],
    ['on the morning of the second', '2026-03-18T08:00:00Z', 'today', '2026-03-18'],
    ['in the last', '2026-03-25T16:00:00Z', 'ongoing', undefined],
    ['after the last', '2026-03-25T17:00:00Z', 'past', undefined],
  ])('%s', (_name, instant, phase, next) => {
    const now = Date.parse(instant);
    expect(phaseOf(COURSE, now)).toBe(phase);
    expect(nextSessionDay(COURSE, now)).toBe(next);
  });
});
