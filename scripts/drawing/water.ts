import { carve } from './carving.ts';
import { mix } from './inks.ts';
import { receding } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, HEIGHT, type Point, WIDTH } from './shapes.ts';
import { bend, groove } from './strokes.ts';

export interface WaterPlan {
  top: number;
  bottom?: number;
  /** Where the light of the sun falls on the water. */
  glitter?: number;
  calm?: boolean;
}

/**
 * Draws a sheet of water with ripples that widen as they come near, and the path of light.
 * @example water(pen, { top: 600, glitter: 1100 })
 */
export function water(
  pen: Pen,
  { top, bottom = HEIGHT, glitter, calm = false }: WaterPlan,
): string {
  const { inks } = pen;
  const depth = (y: number): number => (y - top) / (bottom - top);
  const lines = receding({ top, bottom, rows: calm ? 15 : 21, sway: calm ? 2 : 9 });
  const ripples = (heavy: number, gap: number): string =>
    carve(pen, {
      ...lines,
      weight: ([, y]) => 1.6 + heavy * depth(y),
      dash: [40, 190],
      gap: [gap, gap * 3.2],
    });
  const path =
    glitter === undefined
      ? ''
      : paint(lightPath(pen, { top, bottom, glitter }), mix(inks.sun, inks.glow, 0.35));
  return (
    paint(box(0, top, [WIDTH, bottom - top]), inks.water) +
    paint(ripples(9, 60), mix(inks.water, inks.near, 0.55)) +
    paint(ripples(7, 110), inks.waterLine) +
    path
  );
}

function lightPath(
  { rng }: Pen,
  { top, bottom, glitter }: { top: number; bottom: number; glitter: number },
): string {
  return Array.from({ length: 34 }, (_, index) => {
    const depth = (index / 34) ** 1.5;
    const y = top + 5 + (bottom - top) * depth;
    const half = (36 + 120 * depth) * rng.between(0.45, 1.1);
    const x = glitter + rng.jitter(24 + 70 * depth);
    return groove(
      bend([x - half, y], [x + half, y], { sag: rng.jitter(4), steps: 4 }),
      5 + 13 * depth,
    );
  }).join('');
}

/**
 * Mirrors an object as broken strokes of its ink on the water below it.
 * @example reflection(pen, { at: [700, 640], half: 40, depth: 200, ink: '#10202f' })
 */
export function reflection(
  { rng }: Pen,
  { at: [x, y], half, depth, ink }: { at: Point; half: number; depth: number; ink: string },
): string {
  const rows = Math.ceil(depth / 17);
  const strokes = Array.from({ length: rows }, (_, row) => {
    const t = row / rows;
    const reach = half * (1 - 0.35 * t) * rng.between(0.65, 1.12);
    const shift = rng.jitter(5 + 14 * t);
    const level = y + row * 17 + 4;
    return groove(
      bend([x + shift - reach, level], [x + shift + reach, level + rng.jitter(3)], {
        sag: rng.jitter(3),
        steps: 4,
      }),
      13 - 6 * t,
    );
  });
  return paint(strokes.join(''), ink);
}
