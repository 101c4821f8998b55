import { paint, type Pen } from './pen.ts';
import { disc, place, type Point, polygon } from './shapes.ts';
import { bend, outline } from './strokes.ts';

interface FrondPlan {
  at: Point;
  angle: number;
  length: number;
  droop: number;
}

/** One palm frond: a falling rib toothed on both sides. */
function frond({ rng }: Pen, plan: FrondPlan): string {
  const {
    at: [x, y],
    angle,
    length,
    droop,
  } = plan;
  const [cos, sin, count] = [Math.cos(angle), Math.sin(angle), 10];
  const rib = (t: number): Point => [x + cos * length * t, y + (sin + droop * t) * length * t];
  const teeth = (side: 1 | -1): readonly Point[] =>
    Array.from({ length: count }, (_, index) => {
      const t = (index + 1) / (count + 1);
      const [px, py] = rib(t);
      const lean = Math.atan2(sin + 2 * droop * t, cos) + side * 0.85;
      const out = length * 0.34 * Math.sin(Math.PI * (0.12 + t * 0.8)) * rng.between(0.8, 1.15);
      const tip: Point = [px + Math.cos(lean) * out, py + Math.sin(lean) * out + out * 0.3];
      return [rib(t - 0.02), tip] as const;
    }).flat();
  return polygon([rib(0), ...teeth(1), rib(1), ...teeth(-1).toReversed()]);
}

/** Where the fronds start and, in a gale, where their tips stream. */
const CALM = [-3.5, -2.95, -2.45, -1.9, -1.35, -0.75, -0.2, 0.35];
const BLOWN = place([-2.3, -0.7, -1.8, -0.42, -1.3, -0.16, -0.7, 0.12, 0, 0.45, 0.8, 0.9]);

/** A frond that the gale bends over: a smooth back, leaflets that stream on the other side. */
function blownFrond({ rng }: Pen, [x, y]: Point, { from, to, length }: Gust): string {
  const turn: Point = [x + Math.cos(from) * length * 0.42, y + Math.sin(from) * length * 0.42];
  const tip: Point = [x + Math.cos(to) * length, y + Math.sin(to) * length];
  const rib = (t: number): Point => [
    x * (1 - t) ** 2 + turn[0] * 2 * t * (1 - t) + tip[0] * t * t,
    y * (1 - t) ** 2 + turn[1] * 2 * t * (1 - t) + tip[1] * t * t,
  ];
  const back = Array.from({ length: 10 }, (_, i) => rib(i / 9));
  const comb = Array.from({ length: 9 }, (_, i) => {
    const [px, py] = rib(0.96 - i * 0.1);
    const out = length * rng.between(0.24, 0.31) * Math.sin(Math.PI * (0.9 - i * 0.09));
    return [
      [px + Math.cos(to + 0.5) * out, py + Math.sin(to + 0.5) * out] as Point,
      rib(0.93 - i * 0.1),
    ];
  });
  return polygon([...back, ...comb.flat()]);
}

interface Gust {
  from: number;
  to: number;
  length: number;
}

export interface PalmPlan {
  at: Point;
  height: number;
  /** Force of the wind, from 0 to 1; it blows to the right. */
  wind?: number;
}

/** The crown of a palm: arching fronds, or fronds that stream in the wind. */
function crown(pen: Pen, top: Point, { height, wind = 0 }: PalmPlan): string {
  const { rng } = pen;
  const reach = (): number => height * rng.between(0.4, 0.52);
  const calm = (angle: number): string =>
    frond(pen, { at: top, angle: angle + rng.jitter(0.14), length: reach(), droop: 0.5 });
  const blown = ([from, to]: Point): string =>
    blownFrond(pen, top, { from, to: to + rng.jitter(0.08), length: reach() * 1.25 });
  return (wind ? BLOWN.map(blown) : CALM.map(calm)).join('');
}

/**
 * Draws a palm: a bent trunk and its crown, blown to the right when there is wind.
 * @example palm(pen, { at: [300, 900], height: 420 })
 */
export function palm(pen: Pen, plan: PalmPlan): string {
  const { rng, inks } = pen;
  const {
    at: [x, y],
    height: h,
    wind = 0,
  } = plan;
  const lean = wind ? 0.1 + 0.35 * wind : 0.1 * rng.pick([1, -1]);
  const top: Point = [x + h * lean, y - h * (1 - 0.12 * wind)];
  const line = bend([x, y], top, { sag: -h * 0.07 * Math.sign(lean), steps: 10 });
  const stem = outline(line, (t) => h * (0.03 - 0.013 * t));
  const nuts = place([-0.025, 0.03, 0, 0.03, 0.025, 0.03], top, h).map((nut) =>
    disc(nut, h * 0.022),
  );
  return (
    paint(stem, inks.dark) +
    paint(crown(pen, top, plan), inks.leafDark) +
    paint(nuts.join(''), inks.accent)
  );
}
