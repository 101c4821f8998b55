import { paint, type Pen } from './pen.ts';
import { blob, place, type Point } from './shapes.ts';
import { groove, outline } from './strokes.ts';

const BOUGH = [
  -1, 0.16, -0.45, -0.2, 0, -0.34, 0.5, -0.18, 1, 0.18, 0.4, 0.1, -0.1, 0.16, -0.5, 0.08,
];

/**
 * Draws a tall pine by the foot, `h` pixels tall.
 * @example pine(pen, [330, 800], 430)
 */
export function pine({ inks }: Pen, [x, y]: Point, h: number): string {
  const boughs = [0.3, 0.45, 0.6, 0.74, 0.87, 0.97].map((level, i) => {
    const [at, half]: [Point, number] = [[x, y - h * level], h * (0.27 - i * 0.037)];
    const lights = [-0.5, -0.2, 0.12].map((dx) =>
      groove(place([dx, -0.08, dx - 0.08, -0.01, dx - 0.16, 0.04], at, half), half * 0.08),
    );
    return paint(blob(place(BOUGH, at, half)), inks.leafDark) + paint(lights.join(''), inks.leaf);
  });
  const trunk = outline(
    [
      [x, y],
      [x + h * 0.02, y - h],
    ],
    (t) => h * (0.028 - 0.02 * t),
  );
  return paint(trunk, inks.dark) + boughs.join('');
}
