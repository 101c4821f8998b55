import { describe, expect, test } from 'vitest';
import { graticuleOf } from './graticule.ts';

function parallelsOf(lines: ReturnType<typeof graticuleOf>): number[] {
  const flat = lines.coordinates.filter((line) => new Set(line.map(([, y]) => y)).size === 1);
  return flat.flatMap((line) => line[0]?.[1] ?? []).toSorted((one, other) => one - other);
}

describe('graticuleOf', () => {
  test.each([
    [
      'a small country',
      { longitude: 36, latitude: 34, shortSideDegrees: 2, diagonalDegrees: 4 },
      0.25,
    ],
    ['a large one', { longitude: -98, latitude: 39, shortSideDegrees: 28, diagonalDegrees: 53 }, 5],
    ['a continent', { longitude: 0, latitude: 0, shortSideDegrees: 120, diagonalDegrees: 200 }, 20],
  ])('spaces the parallels by round degrees for %s', (_, view, step) => {
    const parallels = parallelsOf(graticuleOf(view));
    const gaps = parallels.slice(1).map((parallel, index) => parallel - (parallels[index] ?? NaN));
    expect(parallels.length).toBeGreaterThan(5);
    for (const gap of gaps) expect(gap).toBeCloseTo(step, 6);
    for (const parallel of parallels) expect(Math.abs(parallel / step) % 1).toBeCloseTo(0, 6);
  });

  test('stays on the globe near a pole', () => {
    const view = { longitude: 0, latitude: -89, shortSideDegrees: 50, diagonalDegrees: 90 };
    const positions = graticuleOf(view).coordinates.flat();
    expect(positions.length).toBeGreaterThan(20);
    for (const [, latitude = NaN] of positions) expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
  });
});
