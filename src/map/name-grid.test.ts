import { describe, expect, test } from 'vitest';
import { boxAround, doOverlap, placeNames } from './name-grid.ts';
import type { Ground } from './land-grid.ts';

const ground: Ground = { width: 800, height: 400, letters: 20, reserved: [], blocked: [] };

function rectangle(minX: number, maxX: number, minY = 0, maxY = 400) {
  const points = [
    { x: minX, y: minY },
    { x: maxX, y: minY },
    { x: maxX, y: maxY },
    { x: minX, y: maxY },
  ];
  return [{ points, closed: true }];
}

const west = { text: 'Ouest', traces: rectangle(0, 400) };
const east = { text: 'Est', traces: rectangle(400, 800) };

describe('placeNames', () => {
  test('writes each name in the middle of its own land', () => {
    const [first, second] = placeNames([west, east], ground);
    expect(first?.text).toBe('Ouest');
    expect(Math.abs((first?.x ?? 0) - 200)).toBeLessThan(20);
    expect(Math.abs((second?.x ?? 0) - 600)).toBeLessThan(20);
  });

  test('lets no two names overlap, and none cover a mark', () => {
    const blocked = [{ minX: 150, maxX: 250, minY: 150, maxY: 250 }];
    const inside = { text: 'Enclave', traces: rectangle(100, 300, 100, 300) };
    const placed = placeNames([west, inside], { ...ground, blocked });
    const boxes = [...blocked, ...placed.map((name) => boxAround(name, name.text, 20))];
    expect(placed).toHaveLength(2);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => doOverlap(box, other))).toEqual([]);
    }
  });

  test('never covers the land that is reserved', () => {
    const reserved = rectangle(0, 400, 0, 300);
    const [name] = placeNames([west], { ...ground, reserved });
    expect(boxAround(name ?? { x: 0, y: 0 }, 'Ouest', 20).minY).toBeGreaterThanOrEqual(290);
  });

  test('leaves out the name of a land too small for it', () => {
    const island = { text: 'Une île au nom fort long', traces: rectangle(400, 420, 200, 220) };
    expect(placeNames([island], ground)).toEqual([]);
  });

  test('writes the name of a point beside it', () => {
    const near = { x: 400, y: 200 };
    const [name] = placeNames([{ text: 'Liban', traces: [], near }], {
      ...ground,
      blocked: [{ minX: 390, maxX: 410, minY: 190, maxY: 210 }],
    });
    expect(Math.hypot((name?.x ?? 0) - 400, (name?.y ?? 0) - 200)).toBeLessThan(60);
  });
});
