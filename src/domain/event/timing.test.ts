import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../test/builders.ts';
import { nextSessionDay, nextStart, outerTimingsOf, phaseAt, spanOf } from './timing.ts';

const at = (text: string) => Temporal.Instant.from(text);

const course = buildEvent({
  jour: '2027-03-11',
  jour_fin: '2027-03-25',
  seances: [
    { id: 's1', jour: '2027-03-11', heure: '17:30', heure_fin: '19:00' },
    { id: 's2', jour: '2027-03-18', heure: '17:30', heure_fin: '19:00' },
    { id: 's3', jour: '2027-03-25', heure: '18:00', heure_fin: '19:30' },
  ],
});

describe('outerTimingsOf', () => {
  const day = '2026-11-10';
  const morning = { id: 's1', jour: day, heure: '09:00', heure_fin: '12:00' };
  const afternoon = { id: 's2', jour: day, heure: '14:00', heure_fin: '17:00' };
  const hoursOf = (seances: (typeof morning | Omit<typeof morning, 'heure_fin'>)[]) => {
    const { first, last } = outerTimingsOf(buildEvent({ jour: day, heure: '08:00', seances }));
    return [first.startHour, last.endHour];
  };

  test.each([
    ['the event itself without sessions', [], ['08:00', undefined]],
    ['sessions of one day as written', [morning, afternoon], ['09:00', '17:00']],
    ['sessions of one day in another order', [afternoon, morning], ['09:00', '17:00']],
    [
      'a last session whose end is not known',
      [{ id: 's2', jour: day, heure: '14:00' }, morning],
      ['09:00', undefined],
    ],
  ])('are those of %s', (_what, sessions, hours) => {
    expect(hoursOf(sessions)).toEqual(hours);
  });
});

describe('phaseAt of a course in three sessions', () => {
  test.each([
    ['before the first', '2027-03-11T16:29:59Z', 'upcoming'],
    ['during the first', '2027-03-11T16:30:00Z', 'ongoing'],
    ['on the day after the first', '2027-03-12T12:00:00Z', 'upcoming'],
    ['during the last', '2027-03-25T18:00:00Z', 'ongoing'],
    ['at the end of the last', '2027-03-25T18:30:00Z', 'past'],
  ])('%s', (_when, instant, phase) => {
    expect(phaseAt(course, at(instant))).toBe(phase);
  });
});

describe('nextSessionDay', () => {
  test.each([
    ['nothing before the first', '2027-03-10T12:00:00Z', undefined],
    ['the second between the first two', '2027-03-12T12:00:00Z', '2027-03-18'],
    ['the third after the second', '2027-03-18T18:00:00Z', '2027-03-25'],
    ['nothing after the last', '2027-03-26T12:00:00Z', undefined],
  ])('is %s', (_when, instant, day) => {
    expect(nextSessionDay(course, at(instant))).toBe(day);
  });
});

describe('nextStart', () => {
  test('is the start of the session that follows', () => {
    const start = nextStart(course, at('2027-03-12T12:00:00Z'));
    expect(new Date(start).toISOString()).toBe('2027-03-18T16:30:00.000Z');
  });
});

describe('spanOf', () => {
  test('goes from the first session to the last, whatever the order in which they are written', () => {
    const { start, end } = spanOf({ ...course, sessions: course.sessions.toReversed() });
    expect([start.toString(), end.toString()]).toEqual([
      '2027-03-11T16:30:00Z',
      '2027-03-25T18:30:00Z',
    ]);
  });
});
