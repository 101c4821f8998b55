import { block } from './buildings.ts';
import { mix } from './inks.ts';
import { hill, type Profile, rolling } from './land.ts';
import { paint, type Pen } from './pen.ts';
import { cypress } from './plants.ts';
import { place, type Point, polygon } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { bend, outline, strip } from './strokes.ts';

interface Tier {
  y: number;
  width: number;
}

/** One row of houses on a slope, from left to right, with a tree now and then. */
function houseRow(pen: Pen, { y, width }: Tier, slope: Profile): string {
  const { rng, inks } = pen;
  const pale = (ink: string, share: number): string => mix(ink, inks.light, share);
  const walls = [
    inks.light,
    pale(inks.accent, 0.55),
    pale(inks.warm, 0.5),
    inks.light,
    pale(inks.accent, 0.25),
  ] as const;
  const shaded = mix(inks.shade, inks.near, 0.25);
  const homes = Array.from({ length: Math.ceil(1700 / width) }, (_, index) => {
    const x = -60 + index * width + rng.jitter(width * 0.18);
    const level = y + slope(x) + rng.jitter(9);
    if (rng.chance(0.08))
      return cypress(pen, { at: [x + width / 2, level - width * 0.3], height: width * 1.6 });
    const size: Point = [width * rng.between(0.62, 0.86), width * rng.between(0.6, 1.25)];
    return block(pen, { at: [x, level], size, side: width * 0.3, lit: rng.pick(walls), shaded });
  });
  return homes.join('');
}

const PARAPET = [
  0, 890, 120, 890, 120, 860, 210, 860, 210, 890, 330, 890, 330, 860, 420, 860, 420, 890, 640, 890,
  700, 1000, 0, 1000,
];

function laundry(pen: Pen): string {
  const { rng, inks } = pen;
  const line = bend([-20, 700], [760, 780], { sag: -46, steps: 12 });
  const dyes = [inks.accent, inks.light, inks.near, inks.warm, inks.light] as const;
  const cloths = line.slice(1, -1).map((at) => {
    const size: Point = [rng.between(40, 54), rng.between(70, 120)];
    return paint(
      polygon(place([-0.5, 0, 0.5, 0.04, 0.46, 1, 0.1, 0.95, -0.5, 1], at, size)),
      rng.pick(dyes),
    );
  });
  const post = strip(place([766, 1010, 758, 740]), 14);
  return (
    paint(
      outline(line, () => 2),
      inks.dark,
    ) +
    cloths.join('') +
    paint(polygon(place(PARAPET)) + post, inks.dark)
  );
}

const TIERS = [440, 66, 500, 78, 570, 92, 655, 112, 760, 134, 870, 156, 980, 180, 1090, 200];

/**
 * The roofs of an old city piled on its hill, linen drying on a terrace.
 * @example medina(pen)
 */
export function medina(pen: Pen): string {
  const { rng, inks } = pen;
  const top = rng.between(900, 1160);
  const slope: Profile = (x) => -150 * Math.exp(-(((x - top) / 420) ** 2)) + 30 * Math.sin(x / 260);
  const sun: Disc = { at: [rng.between(240, 420), rng.between(180, 230)], radius: 96 };
  const hills = { ink: inks.far, line: mix(inks.far, inks.glow, 0.6), rows: 7 };
  return [
    sky(pen, { horizon: 470, sun, style: 'rings' }),
    hill(pen, rolling(pen, 360, 60), hills),
    hill(pen, (x) => 420 + slope(x) * 0.9, { ink: inks.mid, line: inks.waterLine, rows: 5 }),
    ...place(TIERS).map(([y, width]) => houseRow(pen, { y, width }, slope)),
    laundry(pen),
  ].join('');
}
