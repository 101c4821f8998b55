import { paint, type Pen } from './pen.ts';
import type { Point } from './shapes.ts';
import { bend, groove, outline } from './strokes.ts';

/** A pointed leaf from a place, towards an angle. */
function lance([x, y]: Point, angle: number, size: number): string {
  const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return outline(
    bend([x, y], [x + dx, y + dy], { sag: size * 0.06, steps: 6 }),
    (t) => size * 0.17 * Math.sin(Math.PI * t ** 0.8),
  );
}

/** A maple leaf: five blades spread from a place. */
function maple([x, y]: Point, angle: number, size: number): string {
  const blades = [-1.15, -0.6, 0, 0.6, 1.15].map((lean, i) => {
    const reach = size * (1 - Math.abs(i - 2) * 0.18);
    return groove(
      bend([x, y], [x + Math.cos(angle + lean) * reach, y + Math.sin(angle + lean) * reach], {
        steps: 4,
      }),
      size * 0.3,
    );
  });
  return blades.join('');
}

const KINDS = { lance, maple };

export interface BoughPlan {
  length: number;
  angle: number;
  kind?: keyof typeof KINDS;
  ink?: string;
}

/**
 * Draws a leafy bough that hangs into the picture from an edge, as a near frame.
 * @example bough(pen, [1640, 40], { length: 600, angle: 2.9 })
 */
export function bough(pen: Pen, from: Point, plan: BoughPlan): string {
  const { rng, inks } = pen;
  const { length, angle, kind = 'lance', ink = inks.leafDark } = plan;
  const to: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
  const limb = bend(from, to, { sag: length * 0.07, steps: 9 });
  const twigs = limb.slice(1, -1).map((at, i) => {
    const turn = angle + (i % 2 ? 0.75 : -0.75) + rng.jitter(0.2);
    const reach = length * rng.between(0.16, 0.26);
    return bend(at, [at[0] + Math.cos(turn) * reach, at[1] + Math.sin(turn) * reach], {
      sag: reach * 0.12,
      steps: 4,
    });
  });
  const leaf = (at: Point, i: number): string =>
    KINDS[kind](
      at,
      angle + rng.jitter(1.2) + (i % 2 ? 0.5 : -0.5),
      length * rng.between(0.085, 0.125),
    );
  const foliage = [...twigs.flatMap((twig) => twig.slice(1)), to].map(leaf);
  const wood =
    outline(limb, (t) => length * 0.013 * (1.15 - t)) +
    twigs.map((twig) => outline(twig, () => length * 0.0035)).join('');
  return paint(wood, inks.dark) + paint(foliage.join(''), ink);
}
