import { geoEquirectangular } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { areaOf, boxOf, isInside, traceShape } from './traces.ts';
import type { Trace } from './traces.ts';

function closed(...points: [number, number][]): Trace {
  return { points: points.map(([x, y]) => ({ x, y })), closed: true };
}

const square = closed([0, 0], [10, 0], [10, 10], [0, 10]);
const hole = closed([4, 4], [4, 6], [6, 6], [6, 4]);

describe('traceShape', () => {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([180, 90])
    .precision(0);

  test('keeps lines open', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [10, 20],
      ],
    };
    const [trace] = traceShape(projection, line);
    expect(trace?.closed).toBe(false);
    expect(trace?.points.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [180, 90],
      [190, 70],
    ]);
  });

  test('closes polygons', () => {
    const triangle = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [0, 10],
          [10, 0],
          [0, 0],
        ],
      ],
    };
    expect(traceShape(projection, triangle).map(({ closed: isClosed }) => isClosed)).toEqual([
      true,
    ]);
  });

  test('refuses points, which have no outline', () => {
    const point = { type: 'Point' as const, coordinates: [0, 0] };
    expect(() => traceShape(projection, point)).toThrow('give lines or polygons');
  });
});

describe('areaOf', () => {
  test('does not depend on the direction of the outline', () => {
    expect(areaOf(square)).toBe(100);
    expect(areaOf({ ...square, points: square.points.toReversed() })).toBe(100);
  });

  test('is nothing for an empty trace', () => {
    expect(areaOf(closed())).toBe(0);
  });
});

describe('boxOf', () => {
  test('holds every trace', () => {
    expect(boxOf([hole, closed([-3, 5], [2, 40])])).toEqual({
      minX: -3,
      minY: 4,
      maxX: 6,
      maxY: 40,
    });
  });
});

describe('isInside', () => {
  test.each([
    [{ x: 1, y: 1 }, true],
    [{ x: 5, y: 5 }, false],
    [{ x: 9, y: 5 }, true],
    [{ x: 11, y: 5 }, false],
    [{ x: 5, y: -1 }, false],
  ])('tells for %j, with a hole in the middle', (point, expected) => {
    expect(isInside(point, [square, hole])).toBe(expected);
  });
});
