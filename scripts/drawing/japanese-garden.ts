import { bough } from './boughs.ts';
import { gardenPine } from './garden-pine.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, midHills } from './land.ts';
import { paint, type Pen } from './pen.ts';
import { leafMass } from './plants.ts';
import { box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { bend, outline } from './strokes.ts';
import { reflection, water } from './water.ts';

function redBridge({ inks }: Pen, [x, y]: Point, half: number): string {
  const arch = (lift: number): readonly Point[] =>
    bend([x - half, y - lift], [x + half, y - lift], { sag: -half * 0.34, steps: 18 });
  const posts = arch(0)
    .filter((_, i) => i % 2 === 0)
    .map(([px, py]) => box(px - 6, py - 66, [13, 82]) + disc([px, py - 72], 11));
  const piles = [-0.55, -0.2, 0.2, 0.55].map((dx) => {
    const top = y - half * 0.3 * (1 - dx * dx);
    return box(x + dx * half - 7, top, [14, y + 44 - top]);
  });
  const deck = outline(arch(0), () => 17);
  const rails = outline(arch(14), () => 7) + outline(arch(46), () => 5);
  return (
    paint(piles.join(''), mix(INK.terracotta, inks.dark, 0.55)) +
    paint(deck, mix(INK.terracotta, inks.dark, 0.3)) +
    paint(rails + posts.join(''), INK.terracotta)
  );
}

const LAMP_FOOT = [
  -0.2, 0, -0.2, -0.08, -0.08, -0.1, -0.07, -0.46, -0.2, -0.5, -0.2, -0.56, 0.2, -0.56, 0.2, -0.5,
  0.07, -0.46, 0.08, -0.1, 0.2, -0.08, 0.2, 0,
];
const LAMP_CAP = [
  -0.34, -0.72, -0.3, -0.78, -0.08, -0.92, 0, -1, 0.08, -0.92, 0.3, -0.78, 0.34, -0.72,
];

function gardenLamp({ inks }: Pen, at: Point, h: number): string {
  const cage = box(at[0] - h * 0.14, at[1] - h * 0.76, [h * 0.28, h * 0.2]);
  const flame = box(at[0] - h * 0.07, at[1] - h * 0.73, [h * 0.14, h * 0.15]);
  return (
    paint(polygon(place(LAMP_FOOT, at, h)) + cage, inks.shade) +
    paint(flame, INK.ochre) +
    paint(polygon(place(LAMP_CAP, at, h)), inks.dark)
  );
}

function lilies({ rng, inks }: Pen): string {
  const pads = Array.from({ length: 13 }, () => {
    const [x, y] = [rng.between(420, 1400), rng.between(820, 980)];
    const r = 24 + (y - 820) * 0.2;
    const flower =
      paint(disc([x + 4, y - r * 0.3], r * 0.3, r * 0.24), INK.terracotta) +
      paint(disc([x + 4, y - r * 0.34], r * 0.14), inks.light);
    return paint(disc([x, y], r, r * 0.36), inks.leafDark) + (rng.chance(0.45) ? flower : '');
  });
  return pads.join('');
}

function farBank(pen: Pen): string {
  const { rng, inks } = pen;
  const maple = [mix(INK.terracotta, inks.dark, 0.2), INK.ochre] as const;
  const bushes = Array.from({ length: 10 }, (_, i) =>
    leafMass(
      pen,
      [i * 178 + rng.jitter(50), 590 + rng.jitter(16)],
      rng.between(54, 84),
      rng.chance(0.3) ? maple : [inks.leafDark, inks.leaf],
    ),
  );
  return bushes.join('');
}

/**
 * A garden of Japan: a red bridge and its reflection, a pruned pine, a stone lamp.
 * @example japaneseGarden(pen)
 */
export function japaneseGarden(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(480, 640), rng.between(200, 250)], radius: 120 };
  const bank = { ink: inks.near, line: inks.leaf, rows: 8 };
  return [
    sky(pen, { horizon: 560, sun, style: 'levels' }),
    farHills(pen, 430, 50),
    midHills(pen, 510, 46),
    farBank(pen),
    paint(box(-10, 622, [WIDTH + 20, 26]), inks.near),
    water(pen, { top: 640, calm: true, glitter: sun.at[0] - 200 }),
    reflection(pen, {
      at: [850, 700],
      half: 330,
      depth: 190,
      ink: mix(INK.terracotta, inks.water, 0.25),
    }),
    redBridge(pen, [850, 680], 400),
    lilies(pen),
    hill(pen, (x) => 1010 - 240 * Math.exp(-(((x - 1560) / 260) ** 2)), bank),
    gardenPine(pen, [1470, 840], [-660, 660]),
    hill(pen, (x) => 1000 - 250 * Math.exp(-(((x + 40) / 330) ** 2)), bank),
    gardenLamp(pen, [210, 880], 270),
    bough(pen, [-40, 30], { length: 600, angle: 0.3, kind: 'maple', ink: INK.terracotta }),
  ].join('');
}
