import type { Point } from './traces.ts';

/**
 * Reads back the absolute points of a path written by `pathData`.
 * @example pointsOf('M1 1l2 0 0 2z') // [{ x: 1, y: 1 }, { x: 3, y: 1 }, { x: 3, y: 3 }]
 */
export function pointsOf(path: string): Point[] {
  return subpathsOf(path).flat();
}

/**
 * Reads back each line of a path written by `pathData`.
 * @example subpathsOf('M1 1l2 0 0 2zM9 9l1 1').length // 2
 */
export function subpathsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const numbers = [...subpath.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += numbers[2 * index] ?? NaN;
        y += numbers[2 * index + 1] ?? NaN;
        return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
      });
    });
}
