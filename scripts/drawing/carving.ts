import type { Lines } from './lines.ts';
import { clip, paint, type Pen } from './pen.ts';
import type { Point, Range } from './shapes.ts';
import { groove } from './strokes.ts';

/** Lines to follow, and how deep the gouge goes where; nothing is carved below one pixel. */
export interface Carving extends Lines {
  weight?: number | ((point: Point) => number);
  dash?: Range;
  gap?: Range;
}

/**
 * Carves broken, tapered grooves along a family of lines; returns path data.
 * @example paint(carve(pen, { ...levels({ bottom: 400 }), weight: 5 }), ink)
 */
export function carve({ rng }: Pen, carving: Carving): string {
  const { rows, length, at, weight = 4, dash = [60, 220], gap = [24, 90] } = carving;
  const strokes: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    let u = -rng.between(0, dash[1]);
    while (u < length) {
      const span = rng.between(...dash);
      const depth = typeof weight === 'number' ? weight : weight(at(row, u + span / 2));
      const width = depth * rng.between(0.7, 1.15);
      if (width >= 1) strokes.push(stroke((v) => at(row, u + v), span, width));
      u += span + rng.between(...gap);
    }
  }
  return strokes.join('');
}

function stroke(at: (v: number) => Point, span: number, width: number): string {
  const steps = Math.max(3, Math.ceil(span / 40));
  return groove(
    Array.from({ length: steps + 1 }, (_, step) => at((span * step) / steps)),
    width,
  );
}

/** A carving in one ink over a shape in another. */
export interface Engraving extends Carving {
  ink: string;
  line: string;
}

/**
 * Prints a shape and, inside it only, its carved lines.
 * @example engraved(pen, disc([9, 9], 8), { ...levels({}), ink, line })
 */
export function engraved(pen: Pen, shape: string, { ink, line, ...carving }: Engraving): string {
  return paint(shape, ink) + clip(pen, shape, paint(carve(pen, carving), line));
}
