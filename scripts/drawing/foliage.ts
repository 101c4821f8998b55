import { paint } from './pen.ts';
import { blob, place, type Point, triples } from './shapes.ts';
import { groove, spline } from './strokes.ts';

export interface LeafPlan {
  at: Point;
  angle: number;
  length: number;
  ink: string;
  line: string;
}

/** Places a shape drawn along the axis of a leaf (0 at the stem, 1 at the tip). */
function onLeaf(
  { at: [x, y], angle, length }: LeafPlan,
  flat: readonly number[],
): readonly Point[] {
  const [cos, sin] = [Math.cos(angle) * length, Math.sin(angle) * length];
  return place(flat).map(([along, side]): Point => [
    x + along * cos - side * sin,
    y + along * sin + side * cos,
  ]);
}

function veins(plan: LeafPlan, reach: number): string {
  const ribs = [0.16, 0.36, 0.56, 0.76].flatMap((t) =>
    [-1, 1].map((side) => {
      const out = side * reach * Math.sin(Math.PI * (0.12 + t * 0.8));
      return groove(onLeaf(plan, [t, 0, t + 0.08, out * 0.5, t + 0.15, out]), plan.length * 0.03);
    }),
  );
  return (
    groove(onLeaf(plan, [-0.02, 0, 0.3, 0.006, 0.6, -0.006, 0.98, 0]), plan.length * 0.035) +
    ribs.join('')
  );
}

const BROAD = [0, 0, 0.12, -0.14, 0.4, -0.23, 0.75, -0.15, 1, 0, 0.75, 0.15, 0.4, 0.23, 0.12, 0.14];

/**
 * Draws a broad pointed leaf with its veins.
 * @example broadLeaf({ at: [0, 0], angle: 0.4, length: 300, ink, line })
 */
export function broadLeaf(plan: LeafPlan): string {
  return paint(blob(onLeaf(plan, BROAD)), plan.ink) + paint(veins(plan, 0.19), plan.line);
}

const LOBES = triples([
  0.02, 0.34, 0.24, 0.16, 0.42, 0.24, 0.3, 0.42, 0.24, 0.44, 0.37, 0.24, 0.58, 0.29, 0.24, 0.72,
  0.2, 0.22,
]);

/**
 * Draws a leaf cut to the rib, as of the Swiss cheese plant.
 * @example cutLeaf({ at: [0, 0], angle: 0.4, length: 300, ink, line })
 */
export function cutLeaf(plan: LeafPlan): string {
  const lobes = LOBES.flatMap(([t, reach, run]) =>
    [reach, -reach].map((out) => {
      const rim = [
        t,
        0,
        t + 0.04,
        out * 0.6,
        t + 0.13,
        out,
        t + run,
        out * 0.82,
        t + 0.2,
        out * 0.4,
        t + 0.2,
        0,
      ];
      return blob(onLeaf(plan, rim));
    }),
  );
  const spine = blob(onLeaf(plan, [-0.02, -0.05, 0.4, -0.09, 1, 0, 0.4, 0.09, -0.02, 0.05]));
  return paint(lobes.join('') + spine, plan.ink) + paint(veins(plan, 0.26), plan.line);
}

/**
 * Draws a fan of narrow blades.
 * @example fan({ at: [0, 0], angle: 0.4, length: 300, ink, line })
 */
export function fan(plan: LeafPlan): string {
  const blade = (i: number, [from, to]: Point): readonly Point[] => {
    const [cos, sin] = [Math.cos((i - 4.5) * 0.27), Math.sin((i - 4.5) * 0.27)];
    return onLeaf(plan, [cos * from, sin * from, cos * 0.45, sin * 0.45, cos * to, sin * to]);
  };
  const blades = Array.from({ length: 10 }, (_, i) =>
    groove(spline(blade(i, [0, 1.02]), 3), plan.length * 0.15),
  );
  const ribs = Array.from({ length: 10 }, (_, i) =>
    groove(blade(i, [0.1, 0.8]), plan.length * 0.022),
  );
  return paint(blades.join(''), plan.ink) + paint(ribs.join(''), plan.line);
}
