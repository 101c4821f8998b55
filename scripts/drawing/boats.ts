import { paint, type Pen } from './pen.ts';
import { blob, place, type Point, polygon } from './shapes.ts';
import { bend, groove, strip } from './strokes.ts';
import { reflection } from './water.ts';

/**
 * Draws a long pointed dugout with its boatman, seen from the side.
 * @example pirogue(pen, { at: [400, 800], length: 320 })
 */
export function pirogue(
  pen: Pen,
  { at: [x, y], length, ink = pen.inks.dark }: { at: Point; length: number; ink?: string },
): string {
  const { inks } = pen;
  const rise = length * 0.1;
  const hull = blob(
    place(
      [0, -1, 0.22, -0.25, 0.6, -0.2, 1, -1.1, 0.84, 0.45, 0.45, 0.75, 0.13, 0.4],
      [x, y],
      [length, rise],
    ),
  );
  const rim = groove(
    bend([x + length * 0.05, y - rise * 0.45], [x + length * 0.95, y - rise * 0.5], {
      sag: rise * 0.5,
    }),
    5,
  );
  return (
    reflection(pen, {
      at: [x + length / 2, y + rise * 0.5],
      half: length * 0.45,
      depth: length * 0.2,
      ink,
    }) +
    paint(hull, ink) +
    paint(rim, inks.accent)
  );
}

/**
 * Draws a sailing boat with one tall triangular sail.
 * @example sailboat(pen, { at: [900, 640], height: 120 })
 */
export function sailboat(
  pen: Pen,
  { at: [x, y], height, sail = pen.inks.light }: { at: Point; height: number; sail?: string },
): string {
  const { inks } = pen;
  const canvas = polygon(place([0, -1, 0.06, -0.12, 0.46, -0.16], [x, y], height));
  const jib = polygon(place([-0.03, -0.9, -0.05, -0.14, -0.3, -0.16], [x, y], height));
  const hull = polygon(place([-0.36, -0.1, 0.44, -0.1, 0.3, 0.02, -0.26, 0.02], [x, y], height));
  const mast = strip(
    [
      [x, y - height * 1.04],
      [x, y - height * 0.1],
    ],
    4,
  );
  return (
    reflection(pen, { at: [x, y + 2], half: height * 0.3, depth: height * 0.4, ink: sail }) +
    paint(canvas, sail) +
    paint(jib, inks.accent) +
    paint(hull + mast, inks.dark)
  );
}
