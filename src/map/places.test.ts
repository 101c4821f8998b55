import { describe, expect, test } from 'vitest';
import { doOverlap } from './name-grid.ts';
import { placePlaces } from './places.ts';

const sheet = { width: 800, height: 500, letters: 20 };

describe('placePlaces', () => {
  test('writes a name to the right of its mark', () => {
    const [tripoli] = placePlaces([{ name: 'Tripoli', x: 400, y: 120 }], sheet);
    expect(tripoli?.label.y).toBe(120);
    expect(tripoli?.box.minX).toBeGreaterThan(400);
  });

  test('writes it on the other side where the sheet ends', () => {
    const [place] = placePlaces([{ name: 'Kumamoto', x: 780, y: 120 }], sheet);
    expect(place?.box.maxX).toBeLessThanOrEqual(780);
  });

  test('keeps two near names apart', () => {
    const near = [
      { name: 'Besni', x: 400, y: 200 },
      { name: 'Gölbaşı', x: 412, y: 192 },
    ];
    const [one, other] = placePlaces(near, sheet);
    expect(one && other && doOverlap(one.box, other.box)).toBe(false);
  });

  test('leaves out what lies beyond the sheet', () => {
    expect(placePlaces([{ name: 'Loin', x: -5, y: 20 }], sheet)).toEqual([]);
  });
});
