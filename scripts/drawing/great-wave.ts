import { pirogue } from './boats.ts';
import { type Carving, engraved } from './carving.ts';
import { mix } from './inks.ts';
import { paint, type Pen } from './pen.ts';
import { disc, place, type Point, polygon } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { groove, outline, spline } from './strokes.ts';
import { volcano } from './volcano.ts';
import { billow, swell } from './waves.ts';

const BACK = place([
  -120, 640, 60, 560, 210, 420, 330, 260, 480, 130, 660, 70, 850, 96, 1000, 190, 1090, 320, 1110,
  450,
]);
const FACE = place([
  -120, 1100, 240, 1060, 520, 980, 640, 860, 660, 700, 680, 540, 740, 410, 840, 340, 960, 340, 1110,
  450,
]);

/** The point reached at the share `s` of a chain of points. */
function along(chain: readonly Point[], s: number): Point {
  const step = Math.min(0.9999, Math.max(0, s)) * (chain.length - 1);
  const [from = [0, 0], to = from] = chain.slice(Math.floor(step));
  const t = step % 1;
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** A tuft of foam whose fingers curl forward. */
function claw({ rng }: Pen, [x, y]: Point, size: number): string {
  const fingers = [1.9, 1.15, 0.4].map((angle) => {
    const hook = place([0, 0, 0.75, 0, 1.25, 0.5, 1.3, 0.95]).map(([out, curl]): Point => [
      x + size * (Math.cos(angle) * out - Math.sin(angle) * curl),
      y + size * (Math.sin(angle) * out + Math.cos(angle) * curl),
    ]);
    return groove(spline(hook, 3), size * rng.between(0.36, 0.48));
  });
  return disc([x, y], size * rng.between(0.5, 0.64)) + fingers.join('');
}

function foam(pen: Pen): string {
  const { rng } = pen;
  const crest = Array.from({ length: 15 }, (_, i) =>
    claw(pen, along(BACK, 0.5 + i / 29), rng.between(34, 60)),
  );
  const lip = Array.from({ length: 6 }, (_, i) =>
    claw(pen, along(FACE, 0.78 + i / 30), rng.between(22, 36)),
  );
  const spray = Array.from({ length: 46 }, () =>
    disc([rng.between(760, 1300), rng.between(60, 620)], rng.between(3, 8)),
  );
  const edge = outline(spline(BACK, 5).slice(14), (t) => 6 + 22 * t);
  return edge + [...crest, ...lip, ...spray].join('');
}

function breaker(pen: Pen): string {
  const { inks } = pen;
  const [back, face] = [spline(BACK, 6), spline(FACE, 6)];
  const at = (row: number, u: number): Point => {
    const [outer, inner, t] = [along(back, u / 1700), along(face, u / 1700), (row + 0.5) / 11];
    return [outer[0] + (inner[0] - outer[0]) * t, outer[1] + (inner[1] - outer[1]) * t];
  };
  const streaks: Carving = {
    rows: 11,
    length: 1700,
    at,
    weight: 15,
    dash: [260, 700],
    gap: [20, 60],
  };
  const line = mix(inks.water, inks.waterLine, 0.35);
  const body = polygon([...back, ...face.toReversed()]);
  return engraved(pen, body, { ...streaks, ink: inks.near, line }) + paint(foam(pen), inks.light);
}

/**
 * A great wave about to break over two slim boats, a white summit far away.
 * @example greatWave(pen)
 */
export function greatWave(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1300, 1400), rng.between(200, 260)], radius: 100 };
  const cone = {
    lit: inks.shade,
    shaded: mix(inks.shade, inks.near, 0.3),
    line: mix(inks.shade, inks.near, 0.4),
  };
  return [
    sky(pen, { horizon: 700, sun, style: 'levels' }),
    volcano(pen, { at: [1180, 540], half: 250, base: 730, ...cone, snow: inks.light }),
    billow(pen, swell(pen, 750, 50), [inks.water, inks.waterLine]),
    breaker(pen),
    pirogue(pen, { at: [930, 800], length: 380 }),
    billow(pen, swell(pen, 930, 110), [mix(inks.near, inks.water, 0.4), inks.waterLine]),
    pirogue(pen, { at: [1210, 900], length: 300 }),
    billow(pen, swell(pen, 1000, 60), [inks.near, inks.water]),
  ].join('');
}
