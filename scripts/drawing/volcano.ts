import { carve } from './carving.ts';
import { mix } from './inks.ts';
import { clip, paint, type Pen } from './pen.ts';
import { place, type Point, polygon } from './shapes.ts';

export interface VolcanoPlan {
  at: Point;
  half: number;
  base: number;
  lit: string;
  shaded: string;
  line: string;
  snow?: string;
}

/** Place on the cone: `side` from -1 (west) to 1 (east), `t` from the rim down to the foot. */
function onCone({ at: [x, y], half, base }: VolcanoPlan, side: number, t: number): Point {
  return [x + side * half * (0.07 + 0.93 * t), y + (base - y) * (1 - (1 - t) ** 1.75)];
}

/**
 * Draws a volcano: concave slopes, a broken rim, ravines from the crater, snow if wished.
 * @example volcano(pen, { at: [800, 200], half: 420, base: 700, lit, shaded, line })
 */
export function volcano(pen: Pen, plan: VolcanoPlan): string {
  const {
    at: [x, y],
    lit,
    shaded,
    line,
    snow,
  } = plan;
  const flank = (side: number): readonly Point[] =>
    Array.from({ length: 19 }, (_, i) => onCone(plan, side, i / 18));
  const crater = place([-0.03, 8, 0, 2, 0.03, 12], [x, y], [plan.half, 1]);
  const cone = polygon([...flank(-1).toReversed(), ...crater, ...flank(1)]);
  const divide = Array.from({ length: 9 }, (_, i) =>
    onCone(plan, 0.12 + (i % 2 ? 0.1 : -0.06) * (i / 9), i / 8),
  );
  const shadow = polygon([...crater.slice(1), ...flank(1), ...divide.toReversed()]);
  const cap = snow ? paint(snowCap(pen, plan), snow) : '';
  return (
    paint(cone, lit) +
    paint(shadow, shaded) +
    cap +
    clip(pen, shadow, paint(snowCapShade(plan, snow), mix(snow ?? shaded, shaded, 0.6))) +
    paint(ravines(pen, plan), line)
  );
}

function ravines(pen: Pen, plan: VolcanoPlan): string {
  const span = plan.base - plan.at[1];
  const at = (row: number, u: number): Point =>
    onCone(plan, -0.94 + row * 0.157, Math.min(1, Math.max(0, u / span)) ** 1.3);
  return carve(pen, {
    rows: 13,
    length: span,
    at,
    weight: ([, y]) => 4 + (6 * (y - plan.at[1])) / span,
    dash: [60, 190],
    gap: [24, 90],
  });
}

function snowCap({ rng }: Pen, plan: VolcanoPlan): string {
  const teeth = Array.from({ length: 17 }, (_, i) =>
    onCone(plan, -1 + i / 8, (i % 2 ? 0.36 : 0.2) * rng.between(0.85, 1.2)),
  );
  return polygon([
    ...teeth,
    onCone(plan, 1, 0),
    onCone(plan, 0.4, 0.01),
    onCone(plan, -0.4, 0.01),
    onCone(plan, -1, 0),
  ]);
}

/** The part of the snow that lies in the shade of the cone; nothing without snow. */
function snowCapShade(plan: VolcanoPlan, snow: string | undefined): string {
  if (!snow) return '';
  const teeth = [0.1, 0.3, 0.5, 0.7, 0.9, 1].map((side, i) =>
    onCone(plan, side, i % 2 ? 0.3 : 0.17),
  );
  return polygon([onCone(plan, 0.1, 0), ...teeth, onCone(plan, 1, 0)]);
}
