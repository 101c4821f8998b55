import { engraved } from './carving.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { blob, place, type Point } from './shapes.ts';
import { bend, groove, outline } from './strokes.ts';

const CANOPY = [-1, 0.03, -0.6, -0.06, -0.1, -0.1, 0.55, -0.07, 1, 0.02, 0.4, 0.05, -0.4, 0.05];
const SPINDLE = [0, -1, 0.75, -0.6, 1, -0.25, 0.4, 0, -0.4, 0, -1, -0.25, -0.75, -0.6];

export interface TreePlan {
  /** Foot of the trunk. */
  at: Point;
  height: number;
  ink?: string;
  light?: string;
}

/**
 * Draws an acacia of the savanna: forked trunk under flat, layered crowns.
 * @example acacia(pen, { at: [400, 760], height: 300 })
 */
export function acacia(pen: Pen, { at, height: h, ...look }: TreePlan): string {
  const { inks } = pen;
  const { ink = inks.leafDark, light = inks.leaf } = look;
  const crowns = place([-0.32, -0.78, 0.08, -0.95, 0.42, -0.72], at, h);
  const [fork = at] = place([0.03, -0.36], at, h);
  const limbs = crowns.map((crown) => {
    const limb = bend(fork, crown, { sag: (crown[0] - at[0]) * 0.12, steps: 6 });
    return outline(limb, (t) => h * (0.024 - 0.014 * t));
  });
  const stem = outline(bend(at, fork, { sag: -h * 0.02 }), (t) => h * (0.045 - 0.02 * t));
  const canopies = crowns.map((crown) => canopy(pen, crown, { h, ink, light }));
  return paint(limbs.join('') + stem, inks.dark) + canopies.join('');
}

function canopy(
  pen: Pen,
  at: Point,
  { h, ink, light }: { h: number; ink: string; light: string },
): string {
  const half = h * pen.rng.between(0.36, 0.46);
  const [x, y] = at;
  const tufts = hatching([x - half, y - h * 0.12], [x + half, y], {
    spacing: h * 0.045,
    angle: 0.04,
  });
  const leaf = { weight: h * 0.016, dash: [h * 0.06, h * 0.2], gap: [h * 0.05, h * 0.14] } as const;
  return engraved(pen, blob(place(CANOPY, at, [half, h])), { ...tufts, ...leaf, ink, line: light });
}

/**
 * Draws a tapering cypress or poplar, lit on its left.
 * @example cypress(pen, { at: [400, 760], height: 200 })
 */
export function cypress(pen: Pen, { at: [x, y], height: h, ...look }: TreePlan): string {
  const { ink = pen.inks.leafDark, light = pen.inks.leaf } = look;
  const half = h * 0.13;
  const shape = blob(place(SPINDLE, [x, y], [half, h]));
  const strokes = [0.25, 0.45, 0.65, 0.85].map((level) =>
    groove(
      bend(
        [x - half * 0.2, y - h * (level - 0.16)],
        [x - half * 0.45 * (1.1 - level), y - h * level],
        { sag: half * 0.16, steps: 4 },
      ),
      h * 0.024,
    ),
  );
  return paint(shape, ink) + paint(strokes.join(''), light);
}

/**
 * Draws a broad tree: trunk and round masses of leaves with carved light.
 * @example broadTree(pen, { at: [400, 760], height: 260 })
 */
export function broadTree(pen: Pen, { at: [x, y], height: h, ...look }: TreePlan): string {
  const { ink = pen.inks.leafDark, light = pen.inks.leaf } = look;
  const { rng } = pen;
  const stem = outline(
    bend([x, y], [x, y - h * 0.5], { sag: rng.jitter(h * 0.03) }),
    (t) => h * (0.028 + 0.03 * (1 - t) ** 6),
  );
  const masses = place([-0.24, -0.55, 0.24, -0.53, 0, -0.6, -0.1, -0.78, 0.14, -0.74], [x, y], h);
  const crown = masses
    .map((mass) => leafMass(pen, mass, h * rng.between(0.2, 0.26), [ink, light]))
    .join('');
  return paint(stem, pen.inks.dark) + crown;
}

/**
 * Draws one round mass of leaves: scalloped edge, crescent strokes on the lit side.
 * @example leafMass(pen, [300, 300], 80, ['#10202f', '#6f8f7a'])
 */
export function leafMass(
  { rng }: Pen,
  [x, y]: Point,
  radius: number,
  [ink, light]: readonly [string, string],
): string {
  const rim = Array.from({ length: 18 }, (_, index): Point => {
    const angle = (index / 18) * Math.PI * 2;
    const reach = radius * (index % 2 ? 1 : 0.88) * rng.between(0.95, 1.06);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  const strokes = [0.32, 0.56, 0.78].flatMap((share, ring) =>
    Array.from({ length: 3 + ring }, (_, index) => {
      const from = Math.PI * (0.98 + (index / (3 + ring)) * 0.75) + rng.jitter(0.08);
      return groove(
        [0, 0.13, 0.26, 0.38].map((step): Point => [
          x + Math.cos(from + step) * radius * share,
          y + Math.sin(from + step) * radius * share,
        ]),
        radius * 0.1,
      );
    }),
  );
  return paint(blob(rim), ink) + paint(strokes.join(''), light);
}
