import { describe, expect, test } from 'vitest';
import { landOnSide } from './borders.ts';
import type { Division } from './borders.ts';
import type { Land } from './topology.ts';

const equator: Division = { axis: 'latitude', at: 0, below: '002', above: '001' };
const greenwich: Division = { axis: 'longitude', at: 0, below: '002', above: '001' };

function landWith(...rings: [number, number][][]): Land {
  return { type: 'MultiPolygon', coordinates: [rings] };
}

const square: [number, number][] = [
  [-2, -2],
  [-2, 2],
  [2, 2],
  [2, -2],
  [-2, -2],
];

describe('landOnSide', () => {
  test('cuts a land in two along a parallel', () => {
    const [above, below] = (['above', 'below'] as const).map((side) =>
      landOnSide(landWith(square), equator, side),
    );
    expect(above?.coordinates[0]?.[0]).toEqual([
      [-2, 0],
      [-2, 2],
      [2, 2],
      [2, 0],
      [-2, 0],
    ]);
    expect(below?.coordinates[0]?.[0]).toEqual([
      [-2, -2],
      [-2, 0],
      [2, 0],
      [2, -2],
      [-2, -2],
    ]);
  });

  test('cuts along a meridian: above is the east', () => {
    const positions = landOnSide(landWith(square), greenwich, 'above').coordinates.flat(2);
    expect(positions.map(([longitude]) => longitude).toSorted()).toEqual([0, 0, 0, 2, 2]);
  });

  test('leaves a land on its side as it is, and empties the other side', () => {
    const north = landWith([
      [0, 1],
      [0, 3],
      [3, 3],
      [0, 1],
    ]);
    expect(landOnSide(north, equator, 'above')).toEqual(north);
    expect(landOnSide(north, equator, 'below').coordinates).toEqual([]);
  });

  test('keeps holes', () => {
    const hole: [number, number][] = [
      [0.5, 0.5],
      [1, 0.5],
      [1, 1],
      [0.5, 0.5],
    ];
    expect(landOnSide(landWith(square, hole), equator, 'above').coordinates[0]?.[1]).toEqual(hole);
    expect(landOnSide(landWith(square, hole), equator, 'below').coordinates[0]).toHaveLength(1);
  });
});
