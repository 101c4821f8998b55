import { paint, type Pen } from './pen.ts';
import { blob, place, type Point } from './shapes.ts';
import { groove, outline, spline } from './strokes.ts';

const PAD = [
  -1, 0.1, -0.7, -0.3, -0.2, -0.48, 0.35, -0.42, 0.85, -0.16, 1, 0.12, 0.3, 0.2, -0.4, 0.22,
];

/** One cloud of needles of a pruned pine. */
function needlePad({ inks }: Pen, at: Point, half: number): string {
  const fans = [-0.6, -0.15, 0.3, 0.68].flatMap((dx) =>
    [-2.2, -1.75, -1.35, -0.95].map((angle) => {
      const needle = [0, 0.14, 0.29].flatMap((r) => [
        dx + Math.cos(angle) * r,
        Math.sin(angle) * r - 0.02,
      ]);
      return groove(place(needle, at, half), half * 0.05);
    }),
  );
  return paint(blob(place(PAD, at, half)), inks.leafDark) + paint(fans.join(''), inks.leaf);
}

const BOUGHS = [
  [-0.01, -0.36, -0.16, -0.44, -0.34, -0.42],
  [0.08, -0.52, 0.24, -0.58, 0.44, -0.54],
  [0.07, -0.7, -0.08, -0.76, -0.22, -0.72],
];
const PADS = [-0.36, -0.44, 0.46, -0.56, -0.24, -0.74, 0.34, -0.76, 0.14, -0.93, 0.02, -0.58];
const TRUNK = [0, 0, 0.06, -0.18, -0.02, -0.36, 0.1, -0.56, 0.06, -0.74, 0.16, -0.92];

/**
 * Draws a leaning pruned pine; a negative width leans to the left.
 * @example gardenPine(pen, [1470, 840], [-660, 660])
 */
export function gardenPine(pen: Pen, at: Point, [w, h]: Point): string {
  const trunk = outline(spline(place(TRUNK, at, [w, h]), 4), (t) => h * (0.055 - 0.042 * t));
  const boughs = BOUGHS.map((flat) =>
    outline(place(flat, at, [w, h]), (t) => h * (0.02 - 0.012 * t)),
  );
  const pads = place(PADS, at, [w, h]).map((spot, i) =>
    needlePad(pen, spot, h * (0.22 - 0.018 * i)),
  );
  return paint(trunk + boughs.join(''), pen.inks.dark) + pads.join('');
}
