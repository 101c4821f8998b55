import { describe, expect, test } from 'vitest';
import { placeMarkers } from './markers.ts';
import { distance } from './segments.ts';
import type { Point, Trace } from './traces.ts';

const sea = { width: 400, height: 300, listed: [], other: [] };

function land(minX: number, minY: number, maxX: number, maxY: number): Trace {
  const points = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ];
  return { points: points.map(([x = 0, y = 0]) => ({ x, y })), closed: true };
}

function smallestGap(points: Point[]): number {
  return Math.min(
    ...points.flatMap((one, index) => points.slice(index + 1).map((other) => distance(one, other))),
  );
}

describe('placeMarkers', () => {
  test('leaves a country that is alone where it is, without a leader line', () => {
    const anchor = { x: 100, y: 80 };
    expect(placeMarkers([anchor], 12, sea).get(anchor)).toEqual({ x: 100, y: 80 });
  });

  test('parts three neighbours, each with a leader line to its country', () => {
    const anchors = [
      { x: 100, y: 100 },
      { x: 101, y: 108 },
      { x: 99, y: 112 },
    ];
    const markers = placeMarkers(anchors, 12, sea);
    expect(smallestGap([...markers.values()])).toBeGreaterThanOrEqual(24);
    for (const anchor of anchors) expect(markers.get(anchor)?.anchor).toBe(anchor);
  });

  test('parts countries that lie at the same place', () => {
    const anchors = [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
    ];
    expect(smallestGap([...placeMarkers(anchors, 12, sea).values()])).toBeGreaterThanOrEqual(24);
  });

  test('goes to the sea rather than over land', () => {
    const anchors = [
      { x: 200, y: 150 },
      { x: 200, y: 158 },
    ];
    const east = { ...sea, other: [land(195, 0, 400, 300)] };
    for (const { x } of placeMarkers(anchors, 12, east).values()) expect(x).toBeLessThan(195);
  });

  test('goes over other land rather than over a country with a link', () => {
    const anchors = [
      { x: 200, y: 150 },
      { x: 200, y: 158 },
    ];
    const ground = { ...sea, listed: [land(0, 0, 195, 300)], other: [land(205, 0, 400, 300)] };
    for (const { x } of placeMarkers(anchors, 12, ground).values()) expect(x).toBeGreaterThan(205);
  });

  test('keeps the whole circle in the frame', () => {
    const anchors = [
      { x: 2, y: 2 },
      { x: 4, y: 2 },
      { x: 399, y: 299 },
      { x: 397, y: 299 },
    ];
    for (const { x, y } of placeMarkers(anchors, 12, sea).values()) {
      expect(x >= 12 && x <= 388 && y >= 12 && y <= 288).toBe(true);
    }
  });

  test('says so when there is no room left', () => {
    const anchors = [
      { x: 15, y: 15 },
      { x: 16, y: 15 },
    ];
    const tiny = { ...sea, width: 30, height: 30 };
    expect(() => placeMarkers(anchors, 12, tiny)).toThrow('no room left for a marker');
  });
});
