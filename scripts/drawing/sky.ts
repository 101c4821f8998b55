import { carve } from './carving.ts';
import { mix } from './inks.ts';
import { levels, rays, rings } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import {
  blob,
  box,
  disc,
  HEIGHT,
  place,
  type Point,
  type Triple,
  triples,
  WIDTH,
} from './shapes.ts';
import { bend, groove } from './strokes.ts';

/** A sun or a moon. */
export interface Disc {
  at: Point;
  radius: number;
}

export interface SkyPlan {
  horizon: number;
  sun?: Disc;
  style?: 'levels' | 'rings' | 'rays';
}

/**
 * Draws the whole sky: flat ink, stepped light at the horizon, carved air, the sun or moon.
 * @example sky(pen, { horizon: 620, sun: { at: [1100, 380], radius: 120 }, style: 'rings' })
 */
export function sky(pen: Pen, { horizon, sun, style = 'levels' }: SkyPlan): string {
  const { inks } = pen;
  const ground = paint(box(0, 0, [WIDTH, HEIGHT]), inks.sky);
  const air = { levels: levelAir, rings: ringAir, rays: rayAir }[sun ? style : 'levels'];
  const carved = paint(air(pen, horizon, sun?.at ?? [0, 0]), inks.skyLine);
  return ground + glow(pen, horizon) + carved + (sun ? luminary(pen, sun.at, sun.radius) : '');
}

function glow(pen: Pen, horizon: number): string {
  const { inks } = pen;
  return [0.42, 0.24, 0.1]
    .map((share, step) => {
      const top = horizon * (1 - share);
      const crest = Array.from({ length: 9 }, (_, i): Point => [i * 200, top + pen.rng.jitter(9)]);
      const ink = mix(inks.sky, inks.glow, (step + 1) / 3);
      return paint(blob([[-200, HEIGHT], [-200, top], ...crest, [1800, top], [1800, HEIGHT]]), ink);
    })
    .join('');
}

function levelAir(pen: Pen, horizon: number): string {
  const lines = levels({ top: -8, bottom: horizon, spacing: 24, sway: 7 });
  const weight = ([, y]: Point): number => 12 * (1 - y / horizon) ** 1.3;
  return carve(pen, { ...lines, weight, dash: [180, 620], gap: [16, 80] });
}

function ringAir(pen: Pen, horizon: number, centre: Point): string {
  const lines = rings(centre, { from: 170, spacing: 40, rows: 31 });
  const weight = ([x, y]: Point): number =>
    y > horizon ? 0 : Math.min(14, 4 + Math.hypot(x - centre[0], y - centre[1]) / 110);
  return carve(pen, { ...lines, weight, dash: [180, 540], gap: [28, 96] });
}

function rayAir(pen: Pen, horizon: number, centre: Point): string {
  const lines = rays(centre, { from: 190, to: 1700, count: 72 });
  const weight = ([x, y]: Point): number =>
    y > horizon ? 0 : Math.min(13, 2 + Math.hypot(x - centre[0], y - centre[1]) / 75);
  return carve(pen, { ...lines, weight, dash: [160, 560], gap: [18, 60] });
}

function luminary({ inks }: Pen, at: Point, radius: number): string {
  const halo = paint(disc(at, radius * 1.28), mix(inks.sun, inks.glow, 0.7));
  return halo + paint(disc(at, radius), inks.sun);
}

/**
 * Lays long flat clouds, as in old woodcuts, with carved undersides.
 * @example clouds(pen, [300, 200, 260, 1200, 140, 180])
 */
export function clouds(pen: Pen, spots: readonly number[]): string {
  return triples(spots)
    .map((spot) => cloud(pen, spot))
    .join('');
}

function cloud(pen: Pen, [x, y, half]: Triple): string {
  const { rng, inks } = pen;
  const lobes = [-0.8, -0.52, -0.24, 0.06, 0.34, 0.6, 0.82].map((shift) => {
    const radius = half * (0.28 - 0.17 * shift * shift) * rng.between(0.8, 1.2);
    return disc([x + shift * half * 0.9, y - radius * 0.5], radius, radius * 0.8);
  });
  const belly = groove(bend([x - half * 1.15, y], [x + half * 1.15, y], { steps: 8 }), half * 0.17);
  const lines = levels({ top: y - half * 0.12, bottom: y + half * 0.08, spacing: 15, sway: 3 });
  const weight = ([px]: Point): number => (Math.abs(px - x) < half * 0.75 ? 5 : 0);
  const shadow = carve(pen, { ...lines, weight, dash: [60, 180], gap: [20, 60] });
  return paint(lobes.join('') + belly, inks.skyLine) + paint(shadow, mix(inks.sky, inks.far, 0.4));
}
/**
 * Gives gulls as pairs of strokes.
 * @example gulls(pen, [[300, 200], [360, 180]])
 */
export function gulls({ rng }: Pen, places: readonly Point[]): string {
  return places
    .map(([x, y]) => {
      const span = rng.between(20, 36);
      const wing = (side: number): string =>
        groove(place([0, 0, 0.4, -0.38, 1, -0.2], [x, y], [side * span, span]), span * 0.22);
      return wing(1) + wing(-1);
    })
    .join('');
}
