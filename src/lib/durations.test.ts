import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatClock, formatDuration, parseClock, readSpokenDuration } from './durations.ts';

describe('parseClock', () => {
  test.each([
    ['0:05', 5],
    ['1:15', 75],
    ['01:15', 75],
    ['12:00', 720],
    ['1:02:05', 3725],
  ])('reads %j', (clock, seconds) => {
    expect(parseClock(clock)).toBe(seconds);
  });

  test.each(['', '75', '1:5', '1:75', '1:60:00', '12 min', '1 h 12', '-1:00', '1:15.5'])(
    'finds no length in %j',
    (clock) => {
      expect(parseClock(clock)).toBeUndefined();
    },
  );
});

describe('readSpokenDuration', () => {
  test.each([
    ['12 min', 720],
    ['1h30', 5400],
    ['1 heure 5 minutes', 3900],
    ['90 min', 5400],
    ['45 s', 45],
    ['12’30”', 750],
    ['12 minutes et 5 secondes.', 725],
  ])('reads %j', (written, seconds) => {
    expect(readSpokenDuration(written)).toBe(seconds);
  });

  test.each(['', '12', '1 30', '1.30', '1:75', 'douze minutes', '5 s 3', '5 min 1 h', '2 mois'])(
    'finds no length in %j',
    (written) => {
      expect(readSpokenDuration(written)).toBeUndefined();
    },
  );
});

describe('formatClock', () => {
  test.each([
    [5, '0:05'],
    [75.4, '1:15'],
    [3599.6, '1:00:00'],
    [3725, '1:02:05'],
  ])('writes %d', (seconds, clock) => {
    expect(formatClock(seconds)).toBe(clock);
  });

  test('writes what parseClock reads', () => {
    fc.assert(
      fc.property(fc.nat(360_000), (seconds) => {
        expect(parseClock(formatClock(seconds))).toBe(seconds);
      }),
      { seed: 16 },
    );
  });
});

describe('formatDuration', () => {
  test.each([
    [0.2, '0\u00A0s'],
    [36.03, '36\u00A0s'],
    [60, '1\u00A0min'],
    [75, '1\u00A0min 15\u00A0s'],
    [3600, '1\u00A0h'],
    [3725, '1\u00A0h 02\u00A0min'],
  ])('says %d', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });
});
