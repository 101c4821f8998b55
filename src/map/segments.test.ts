import { describe, expect, test } from 'vitest';
import { distance, distanceToSegment, doCross } from './segments.ts';

const flat = { start: { x: 0, y: 0 }, end: { x: 10, y: 0 } };

describe('distance', () => {
  test('is the straight one', () => {
    expect(distance({ x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5);
  });
});

describe('distanceToSegment', () => {
  test.each([
    ['beside it', { x: 5, y: 3 }, 3],
    ['before its start', { x: -3, y: 4 }, 5],
    ['beyond its end', { x: 13, y: -4 }, 5],
    ['on it', { x: 7, y: 0 }, 0],
  ])('measures a point %s', (_, point, expected) => {
    expect(distanceToSegment(point, flat)).toBe(expected);
  });

  test('measures a segment without length', () => {
    expect(distanceToSegment({ x: 3, y: 4 }, { start: { x: 0, y: 0 }, end: { x: 0, y: 0 } })).toBe(
      5,
    );
  });
});

describe('doCross', () => {
  test.each([
    ['across', { start: { x: 5, y: -1 }, end: { x: 6, y: 1 } }, true],
    ['too short to reach', { start: { x: 5, y: 5 }, end: { x: 5, y: 1 } }, false],
    ['beside', { start: { x: 11, y: -1 }, end: { x: 11, y: 1 } }, false],
    ['parallel', { start: { x: 0, y: 1 }, end: { x: 10, y: 1 } }, false],
  ])('tells for a segment %s', (_, other, expected) => {
    expect(doCross(flat, other)).toBe(expected);
  });
});
