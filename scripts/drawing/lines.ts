import { HEIGHT, type Point, WIDTH } from './shapes.ts';

/** A family of lines: `at` gives the point reached on one of them after `u` pixels. */
export interface Lines {
  rows: number;
  length: number;
  at: (row: number, u: number) => Point;
}

/**
 * Level lines from `top` to `bottom`, with a slow sway.
 * @example levels({ top: 0, bottom: 500, spacing: 16 })
 */
export function levels({ top = 0, bottom = HEIGHT, spacing = 16, sway = 5 }): Lines {
  return {
    rows: Math.floor((bottom - top) / spacing),
    length: WIDTH,
    at: (row, u) => [u, top + spacing * (row + 0.5) + sway * Math.sin(u / 170 + row * 0.45)],
  };
}

/**
 * Lines that repeat a profile below it, as the plough follows a hill.
 * @example contours((x) => 600 - x / 4, { spacing: 18, rows: 12 })
 */
export function contours(
  profile: (x: number) => number,
  { spacing = 18, rows = 12, flatten = 0.05 },
): Lines {
  return {
    rows,
    length: WIDTH,
    at: (row, u) => {
      const depth = spacing * (row + 0.7) * (1 + row * 0.06);
      return [u, profile(u) * (1 - flatten * row) + HEIGHT * 0.8 * flatten * row + depth];
    },
  };
}

/**
 * Level lines that draw apart as they come near: water, a plain.
 * @example receding({ top: 600, bottom: 1000, rows: 22 })
 */
export function receding({ top = 600, bottom = HEIGHT, rows = 20, sway = 4 }): Lines {
  return {
    rows,
    length: WIDTH,
    at: (row, u) => {
      const depth = ((row + 0.6) / rows) ** 1.6;
      return [
        u,
        top + (bottom - top) * depth + sway * depth * Math.sin(u / (50 + 90 * depth) + row * 2),
      ];
    },
  };
}

/**
 * Circles around a point, as the air around the sun; a twist makes them spirals.
 * @example rings([800, 400], { from: 120, spacing: 22, rows: 14 })
 */
export function rings([x, y]: Point, { from = 100, spacing = 20, rows = 14, twist = 0 }): Lines {
  return {
    rows,
    length: Math.PI * 2 * (from + spacing * rows),
    at: (row, u) => {
      const angle = u / (from + spacing * rows);
      const radius = from + spacing * row + twist * (u / (from + spacing * rows));
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    },
  };
}

/**
 * Rays out of a point.
 * @example rays([800, 400], { from: 120, to: 900, count: 60 })
 */
export function rays([x, y]: Point, { from = 100, to = 900, count = 60 }): Lines {
  return {
    rows: count,
    length: to - from,
    at: (row, u) => {
      const angle = (row * Math.PI * 2) / count + 0.03 * Math.sin(row * 12.9);
      return [x + (from + u) * Math.cos(angle), y + (from + u) * Math.sin(angle)];
    },
  };
}

/**
 * Slanted hatching over a rectangle, for a face in the shade; no angle gives level courses.
 * @example hatching([0, 0], [200, 300], { spacing: 10, angle: 1.2 })
 */
export function hatching(from: Point, to: Point, { spacing = 22, angle = 0 }): Lines {
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const reach = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    rows: Math.ceil(reach / spacing),
    length: reach,
    at: (row, u) => {
      const [along, across] = [u - reach / 2, spacing * row - reach / 2];
      return [cx + along * cos - across * sin, cy + along * sin + across * cos];
    },
  };
}
