import { clip, paint, type Pen } from './pen.ts';
import { type Point, polygon } from './shapes.ts';
import { groove } from './strokes.ts';

export interface PeakPlan {
  at: Point;
  /** Reach of the west and of the east slope. */
  half: Point;
  base: number;
  lit: string;
  shaded: string;
  /** Carved in the lit face; the shaded face takes the lit ink. */
  line: string;
}

/**
 * Draws one mountain: a lit face, a shaded face parted by a broken ridge, carved slopes.
 * @example peak(pen, { at: [800, 200], half: [300, 260], base: 700, lit, shaded, line })
 */
export function peak(pen: Pen, plan: PeakPlan): string {
  const {
    at: [x, y],
    half: [left, right],
    base,
    lit,
    shaded,
    line,
  } = plan;
  const spine = spineOf(pen, plan);
  const west = slope(pen, [x - left, base], [x, y]);
  const east = slope(pen, [x, y], [x + right, base]);
  const body = polygon([...west, ...east]);
  const dark = polygon([[x, y], ...east, [x + right, base], ...spine.toReversed()]);
  const ribs = spine.slice(1, -1).map((node) => rib(pen, plan, node));
  const scree = spine.slice(1, -1).map((node) => eastScree(pen, plan, node));
  return (
    paint(body, lit) +
    clip(pen, body, paint(ribs.join(''), line)) +
    paint(dark, shaded) +
    clip(pen, dark, paint(scree.join(''), lit))
  );
}

function slope({ rng }: Pen, from: Point, to: Point): readonly Point[] {
  return Array.from({ length: 12 }, (_, index): Point => {
    const t = index / 11;
    const rough = index === 0 || index === 11 ? 0 : rng.jitter(13);
    const hollow = Math.sin(Math.PI * t) * 30;
    return [
      from[0] + (to[0] - from[0]) * t + rough,
      from[1] + (to[1] - from[1]) * t + hollow + rough,
    ];
  });
}

function spineOf({ rng }: Pen, { at: [x, y], half: [left], base }: PeakPlan): readonly Point[] {
  return Array.from({ length: 9 }, (_, index): Point => {
    const t = index / 8;
    const swing = (index % 2 ? 1 : -1) * left * 0.13 * t * rng.between(0.4, 1.3);
    return [x + swing - left * 0.08 * t, y + (base - y) * t];
  });
}

function rib({ rng }: Pen, { at: [, y], half: [left], base }: PeakPlan, [sx, sy]: Point): string {
  const span = (sy - y) / (base - y);
  return [0.16, 0.36, 0.6, 0.82]
    .map((reach) => {
      const run = left * span * rng.between(0.12, 0.3);
      const from: Point = [sx - left * span * reach, sy + rng.jitter(16) - run * 0.2];
      const to: Point = [from[0] - run, from[1] + run * rng.between(0.8, 1.15)];
      return groove(
        [from, [(from[0] + to[0]) / 2 + 5, (from[1] + to[1]) / 2 - 4], to],
        rng.between(6, 13),
      );
    })
    .join('');
}

function eastScree(
  { rng }: Pen,
  { at: [, y], half: [, right], base }: PeakPlan,
  [sx, sy]: Point,
): string {
  const span = (sy - y) / (base - y);
  return [0.12, 0.4, 0.68]
    .map((reach) => {
      const run = right * span * rng.between(0.1, 0.22);
      const from: Point = [sx + right * span * reach + 12, sy + rng.jitter(20)];
      return groove(
        [from, [from[0] + run * 0.5, from[1] + run * 0.62], [from[0] + run, from[1] + run * 1.1]],
        rng.between(3, 6),
      );
    })
    .join('');
}
