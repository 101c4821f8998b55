import { bough } from './boughs.ts';
import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { hill, type Profile } from './land.ts';
import { hatching, receding } from './lines.ts';
import { palace } from './palace.ts';
import { cut, paint, type Pen } from './pen.ts';
import { broadTree } from './plants.ts';
import { box, disc, place, type Point, polygon, triples } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { outline } from './strokes.ts';
import { reflection, water } from './water.ts';

const TOWER = [-0.5, 0, -0.45, -1, 0.45, -1, 0.5, 0];
const SHADE = [0.12, 0, 0.18, -0.35, 0.1, -0.7, 0.16, -1, 0.45, -1, 0.5, 0];
const CROWN = [-0.53, -0.98, -0.53, -1.16, 0.53, -1.16, 0.53, -0.98, 0.45, -0.93, -0.45, -0.93];

interface Tower {
  at: Point;
  width: number;
  height: number;
}

/** A thick round tower: granite courses, a shaded side, a crown on corbels, a low slate cone. */
function tower(pen: Pen, { at, width, height }: Tower): string {
  const { inks } = pen;
  const [x, y] = at;
  const shape = (flat: readonly number[]): string => polygon(place(flat, at, [width, height]));
  const stone = mix(inks.shade, inks.light, 0.45);
  const courses = hatching([x - width, y - height], [x + width, y], { spacing: 25 });
  const dim = { ink: inks.shade, line: mix(inks.shade, inks.dark, 0.5) };
  const corbels = Array.from({ length: 9 }, (_, i) => {
    const at: Point = [x + width * (i * 0.11 - 0.44), y - height * 0.95];
    return disc(at, width * 0.035, height * 0.035);
  });
  const slits = place([-0.2, 0.32, 0.02, 0.52, -0.12, 0.72]).map(([dx, dy]) =>
    box(x + dx * width, y - dy * height, [width * 0.05, height * 0.1]),
  );
  return [
    engraved(pen, shape(TOWER), { ...courses, ink: stone, line: inks.shade, dash: [22, 70] }),
    engraved(pen, shape(SHADE), { ...courses, ...dim, dash: [22, 70] }),
    paint(shape([-0.5, -1.16, 0, -1.52, 0.5, -1.16]), inks.near),
    paint(shape([0.06, -1.16, 0, -1.52, 0.5, -1.16]), inks.dark),
    cut(shape(CROWN), stone, inks.shade),
    paint([...corbels, ...slits].join(''), inks.dark),
  ].join('');
}

function rampart(pen: Pen): string {
  const { inks } = pen;
  const stone = mix(inks.shade, inks.light, 0.2);
  const courses = { ...hatching([0, 500], [1600, 700], { spacing: 26 }), dash: [24, 90] as const };
  const merlons = Array.from({ length: 27 }, (_, i) => box(i * 62, 500, [38, 24])).join('');
  const wall = engraved(pen, box(-10, 520, [1620, 180]), {
    ...courses,
    ink: stone,
    line: mix(inks.shade, inks.dark, 0.2),
  });
  return (
    paint(merlons, stone) + wall + paint(box(790, 610, [90, 90]) + disc([835, 612], 45), inks.dark)
  );
}

/** The footbridge on its piles, from the gate to the near bank. */
function footbridge(pen: Pen): string {
  const { inks } = pen;
  const deck = polygon(place([800, 696, 872, 696, 1010, 1010, 690, 1010]));
  const weight = ([, y]: Point): number => (y - 640) / 45;
  const planks = { ...receding({ top: 696, rows: 15, sway: 0 }), weight, gap: [10, 30] as const };
  const rails = [place([796, 676, 680, 960]), place([876, 676, 1020, 960])];
  const posts = [0.1, 0.3, 0.55, 0.85].flatMap((t) =>
    [796 - 116 * t, 876 + 144 * t].map((x) => box(x, 676 + 284 * t, [4 + 8 * t, 44 + 16 * t])),
  );
  const handrails = rails.map((rail) => outline(rail, (t) => 3 + 6 * t));
  const wood = mix(inks.warm, inks.light, 0.45);
  const coats = [inks.accent, inks.near] as const;
  return (
    engraved(pen, deck, { ...planks, ink: wood, line: mix(INK.terracotta, wood, 0.3) }) +
    people(pen, [836, 850, 128, 884, 866, 118], { poses: ['walking', 'robe'], coats }) +
    paint([...handrails, ...posts].join(''), inks.dark)
  );
}

/**
 * A castle of dukes: granite towers over a moat, a white palace with slate roofs.
 * @example castle(pen)
 */
export function castle(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(180, 420), rng.between(150, 230)], radius: 95 };
  const towers = triples([250, 300, 300, 1210, 330, 340, 1570, 250, 280]).map(
    ([x, width, height]): Tower => ({ at: [x, 715], width, height: height + rng.jitter(14) }),
  );
  const bank: Profile = (x) => 1000 - 120 * Math.exp(-((x / 300) ** 2));
  return [
    sky(pen, { horizon: 560, sun, style: 'levels' }),
    clouds(pen, [1420, 150, 170, 1040, 190, 130]),
    ...[60, 470, 1010, 1420].map((x) =>
      broadTree(pen, { at: [x, 560], height: rng.between(230, 290) }),
    ),
    palace(pen, [500, 530]),
    rampart(pen),
    water(pen, { top: 700, calm: true }),
    ...towers.map(({ at, width }) =>
      reflection(pen, { at, half: width * 0.48, depth: 200, ink: inks.shade }),
    ),
    ...towers.map((plan) => tower(pen, plan)),
    footbridge(pen),
    hill(pen, bank, { ink: inks.leafDark, line: inks.leaf, rows: 6 }),
    bough(pen, [1640, 40], { length: 620, angle: 2.9 }),
  ].join('');
}
