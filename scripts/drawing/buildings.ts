import { engraved } from './carving.ts';
import { mix } from './inks.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, place, type Point, polygon } from './shapes.ts';

export interface BlockPlan {
  /** Bottom left corner of the lit face. */
  at: Point;
  size: Point;
  /** Width of the shaded side, on the right. */
  side: number;
  lit: string;
  shaded: string;
}

/**
 * Draws a flat-roofed house of earth or stone: lit face, shaded side, roof, a few openings.
 * @example block(pen, { at: [100, 700], size: [90, 110], side: 40, lit, shaded })
 */
export function block(pen: Pen, { at, size, side, lit, shaded }: BlockPlan): string {
  const { inks } = pen;
  const [[x, y], [w, h]] = [at, size];
  const lift = side * 0.32;
  const roof = polygon(place([0, 0, side * 0.8, -lift, w + side, -lift, w, 0], [x, y - h]));
  const flank = polygon(place([0, -h, side, -h - lift, side, -lift * 0.4, 0, 0], [x + w, y]));
  const shade = hatching([x + w, y - h - lift], [x + w + side, y], { spacing: 13, angle: -0.3 });
  const ink = { ink: shaded, line: mix(shaded, inks.dark, 0.45) };
  return (
    paint(box(x, y - h, size), lit) +
    paint(roof, mix(lit, inks.light, 0.45)) +
    engraved(pen, flank, { ...shade, ...ink, weight: 2.6, dash: [10, 34], gap: [10, 34] }) +
    paint(openings(pen, at, size), inks.dark)
  );
}

function openings({ rng }: Pen, [x, y]: Point, [w, h]: Point): string {
  const columns = Math.max(1, Math.floor(w / 34));
  const rows = Math.max(1, Math.floor(h / 52));
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    if (!rng.chance(0.62)) return '';
    const [cx, cy] = [x + (w * (column + 0.5)) / columns, y - h + (h * (row + 0.42)) / rows];
    const [half, tall] = [rng.between(4, 6.5), rng.between(8, 13)];
    const arch = rng.chance(0.5) ? disc([cx, cy - tall / 2], half) : '';
    return box(cx - half, cy - tall / 2, [half * 2, tall]) + arch;
  });
  return cells.join('');
}

export interface FacadePlan {
  /** Bottom left corner. */
  at: Point;
  size: Point;
  columns: number;
  rows: number;
  wall: string;
  glass: string;
  roof?: string;
}

/**
 * Draws a town façade: wall, regular windows, and a sloping roof when an ink is given for it.
 * @example facade(pen, { at: [100, 700], size: [120, 240], columns: 3, rows: 4, wall, glass })
 */
export function facade(pen: Pen, plan: FacadePlan): string {
  const {
    at: [x, y],
    size: [w, h],
    wall,
    glass,
    roof,
  } = plan;
  const cover = roof ? tiled(pen, { x, top: y - h, w, ink: roof }) : '';
  return paint(box(x, y - h, [w, h]), wall) + paint(panes(pen, plan), glass) + cover;
}

function panes({ rng }: Pen, { at: [x, y], size: [w, h], columns, rows }: FacadePlan): string {
  const [cellW, cellH] = [w / columns, h / rows];
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [left, top] = [x + cellW * (column + 0.27), y - h + cellH * (row + 0.26)];
    return box(left + rng.jitter(1), top + rng.jitter(1.5), [cellW * 0.46, cellH * 0.52]);
  }).join('');
}

function tiled(
  pen: Pen,
  { x, top, w, ink }: { x: number; top: number; w: number; ink: string },
): string {
  const { rng, inks } = pen;
  const rise = w * rng.between(0.34, 0.52);
  const roof = polygon(place([-6, 2, w * 0.16, -rise, w * 0.84, -rise, w + 6, 2], [x, top]));
  const courses = hatching([x, top - rise], [x + w, top], { spacing: 13 });
  const stack = box(x + w * rng.between(0.2, 0.65), top - rise - w * 0.14, [w * 0.12, w * 0.3]);
  const line = mix(ink, inks.light, 0.5);
  return (
    paint(stack, inks.accent) +
    engraved(pen, roof, { ...courses, ink, line, weight: 2.8, dash: [14, 50], gap: [10, 30] })
  );
}
