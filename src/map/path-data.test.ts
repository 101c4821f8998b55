import { describe, expect, test } from 'vitest';
import { pathData } from './path-data.ts';
import { pointsOf } from './path-points.fixture.ts';
import type { Trace } from './traces.ts';

function trace(closed: boolean, ...points: [number, number][]): Trace {
  return { points: points.map(([x, y]) => ({ x, y })), closed };
}

describe('pathData', () => {
  test.each<[string, Trace[], string]>([
    ['an area', [trace(true, [0, 0], [4, 0], [4, 3])], 'M0 0l4 0 0 3z'],
    ['a line', [trace(false, [1, 2], [3, 1])], 'M1 2l2-1'],
    ['one decimal', [trace(false, [0.04, 10.55], [-0.46, 11.06])], 'M0 10.6l-.5 .5'],
    [
      'two traces',
      [trace(false, [0, 0], [1, 1]), trace(false, [5, 5], [9, 9])],
      'M0 0l1 1M5 5l4 4',
    ],
    ['equal points once', [trace(true, [0, 0], [0.01, 0], [4, 0], [4, 3])], 'M0 0l4 0 0 3z'],
    [
      'nothing for what rounding flattens',
      [trace(false, [0, 0], [1, 1]), trace(true, [7, 7], [7.01, 7], [7, 7.01])],
      'M0 0l1 1',
    ],
    [
      'a dot when nothing else is left',
      [trace(true, [7, 7], [7.01, 7], [7, 7.01])],
      'M7 7l.1 0 0 .1z',
    ],
    ['nothing from nothing', [], ''],
  ])('writes %s', (_, traces, path) => {
    expect(pathData(traces)).toBe(path);
  });

  test('can leave decimals out', () => {
    expect(pathData([trace(false, [0.6, 10.5], [3.4, 0.2])], 0)).toBe('M1 11l2-11');
  });

  test('does not let rounding errors add up', () => {
    const points = Array.from({ length: 1000 }, (_, index): [number, number] => [
      index * 0.333,
      Math.sin(index) * 50,
    ]);
    const read = pointsOf(pathData([trace(false, ...points)]));
    expect(read).toHaveLength(1000);
    for (const [index, [x, y]] of points.entries()) {
      expect(Math.abs((read[index]?.x ?? NaN) - x)).toBeLessThan(0.051);
      expect(Math.abs((read[index]?.y ?? NaN) - y)).toBeLessThan(0.051);
    }
  });
});
