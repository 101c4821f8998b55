import { describe, expect, test } from 'vitest';
import { dissolve, polygonsOf, readTopology } from './topology.ts';

const square = { type: 'Polygon', arcs: [[0, 1]], id: '001', properties: { name: 'West' } };
const neighbour = { type: 'MultiPolygon', arcs: [[[-2, 2]]], properties: { name: 'East' } };
/** Two squares side by side; arc 1 is the border between them. */
const twoSquares = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [1, 0],
      [-1, 0],
      [0, 1],
      [1, 0],
    ],
    [
      [1, 1],
      [0, -1],
    ],
    [
      [1, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
  ],
  objects: { countries: { type: 'GeometryCollection', geometries: [square, neighbour] } },
};

describe('readTopology', () => {
  test('accepts entries without a number', () => {
    const { geometries } = readTopology(twoSquares, 'two.json').objects.countries;
    expect(geometries.map(({ id }) => id)).toEqual(['001', undefined]);
  });

  test('names the file and the place of what is wrong', () => {
    const broken = { ...twoSquares, arcs: [[[1, 'x']]] };
    expect(() => readTopology(broken, 'two.json')).toThrow(
      /^world-atlas\/two\.json .*\n.*arcs\[0\]/s,
    );
  });

  test.each([undefined, null, 'Topology', { type: 'FeatureCollection' }])('refuses %j', (json) => {
    expect(() => readTopology(json, 'two.json')).toThrow('does not have the expected shape');
  });
});

describe('dissolve', () => {
  const topology = readTopology(twoSquares, 'two.json');
  const polygons = topology.objects.countries.geometries.flatMap(polygonsOf);

  test('removes the border between two polygons', () => {
    const [ring] = dissolve(topology, polygons).coordinates[0] ?? [];
    expect(dissolve(topology, polygons).coordinates).toHaveLength(1);
    expect(ring?.toSorted()).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  test('leaves a single polygon as it is', () => {
    const [ring] = dissolve(topology, polygons.slice(0, 1)).coordinates[0] ?? [];
    expect(ring).toHaveLength(5);
  });
});
