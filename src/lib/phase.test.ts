import { describe, expect, test } from 'vitest';
import { nextStretch, phaseBetween, readStretches, writeStretches } from './phase.ts';

const course = [
  { start: 10, end: 20 },
  { start: 30, end: 40 },
];

describe('phaseBetween', () => {
  test.each([
    [9, 'upcoming'],
    [10, 'ongoing'],
    [19, 'ongoing'],
    [20, 'upcoming'],
    [29, 'upcoming'],
    [30, 'ongoing'],
    [40, 'past'],
  ] as const)('says where a course in two sessions stands at %i: %s', (now, phase) => {
    expect(phaseBetween(course, now)).toBe(phase);
  });
});

describe('nextStretch', () => {
  test.each([
    [9, undefined],
    [15, 1],
    [25, 1],
    [35, undefined],
    [50, undefined],
  ])('names the session that follows at %i: %j', (now, next) => {
    expect(nextStretch(course, now)).toBe(next);
  });
});

describe('readStretches', () => {
  test('reads what writeStretches wrote', () => {
    expect(readStretches(writeStretches(course))).toEqual(course);
    expect(readStretches(writeStretches([]))).toEqual([]);
  });
});
