import { describe, expect, test } from 'vitest';
import { simplify } from './simplify.ts';
import { areaOf } from './traces.ts';
import type { Point, Trace } from './traces.ts';

/** A wavy border from top to bottom. */
const border: Point[] = Array.from({ length: 200 }, (_, y) => ({
  x: 100 + 8 * Math.sin(y / 9) + 3 * Math.sin(y * 1.7),
  y,
}));
const west: Trace = { points: [{ x: 0, y: 0 }, ...border, { x: 0, y: 199 }], closed: true };
const east: Trace = {
  points: [{ x: 300, y: 199 }, ...border.toReversed(), { x: 300, y: 0 }],
  closed: true,
};

function speck(size: number): Trace {
  const points = [
    { x: 0, y: 0 },
    { x: size, y: 0 },
    { x: size, y: size },
    { x: 0, y: size },
  ];
  return { points, closed: true };
}

describe('simplify', () => {
  test('removes the points that lie on a line', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const [simple] = simplify([{ points, closed: true }], 0.1);
    expect(simple?.points).not.toContainEqual({ x: 5, y: 0 });
    expect(simple?.points).toHaveLength(4);
  });

  test('keeps the two ends of an open line', () => {
    const [simple] = simplify([{ points: border, closed: false }], 50);
    expect(simple?.points.at(0)).toEqual(border.at(0));
    expect(simple?.points.at(-1)).toEqual(border.at(-1));
  });

  test('makes the drawing lighter as the tolerance grows, and hardly moves it', () => {
    const [fine, coarse] = [0.5, 8].map((tolerance) => simplify([west], tolerance)[0]);
    expect(fine?.points.length).toBeLessThan(west.points.length);
    expect(coarse?.points.length).toBeLessThan((fine?.points.length ?? 0) / 2);
    expect(coarse && areaOf(coarse) / areaOf(west)).toBeCloseTo(1, 1);
  });

  test('thins a common border alike on both sides', () => {
    const inBorder = (trace: Trace | undefined) =>
      trace?.points.filter((point) => border.slice(10, -10).includes(point)).map(({ y }) => y);
    const [westward, eastward] = [simplify([west], 4)[0], simplify([east], 4)[0]];
    expect(inBorder(westward)?.length).toBeGreaterThan(10);
    expect(inBorder(westward)).toEqual(inBorder(eastward)?.toReversed());
  });

  test('drops islands smaller than a square unit, and more when it is coarse', () => {
    expect(simplify([west, speck(0.9), speck(3)], 0.1)).toHaveLength(2);
    expect(simplify([west, speck(0.9), speck(3)], 4)).toHaveLength(1);
  });

  test('keeps the largest island of a country made of specks', () => {
    expect(simplify([speck(0.2), speck(0.5)], 0.1)).toEqual([speck(0.5)]);
  });

  test('draws nothing from nothing', () => {
    expect(simplify([], 1)).toEqual([]);
  });
});
