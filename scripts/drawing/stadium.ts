import { carve, engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, rolling } from './land.ts';
import { levels, rays, receding } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { outline } from './strokes.ts';
import { lattice } from './structures.ts';

function floodlight(pen: Pen, [x, y]: Point, h: number): string {
  const { inks } = pen;
  const lamps = Array.from({ length: 8 }, (_, i) =>
    disc([x - 42 + (i % 4) * 28, y - h - 16 + Math.floor(i / 4) * 28], 10),
  );
  const mast = lattice([x - 9, y], [x - 9, y - h], { depth: 18, bays: 16, bar: 4 });
  const shine = {
    ...rays([x, y - h], { from: 76, to: 280, count: 26 }),
    weight: 6,
    dash: [60, 140] as const,
    gap: [20, 60] as const,
  };
  return (
    paint(carve(pen, shine), inks.glow) +
    paint(mast + box(x - 62, y - h - 40, [124, 72]), inks.dark) +
    paint(lamps.join(''), inks.light)
  );
}

function turf(pen: Pen): string {
  const { inks } = pen;
  const [bright, deep] = [mix(INK.sage, inks.mid, 0.3), mix(INK.sage, inks.near, 0.42)];
  const bands = Array.from({ length: 9 }, (_, i) => {
    const [far, near] = [200 + i * 133, i * 271 - 420];
    const band = place([far, 640, far + 134, 640, near + 272, 1010, near, 1010]);
    return paint(polygon(band), i % 2 ? bright : deep);
  });
  const weight = ([, y]: Point): number => (y - 590) / 60;
  const rows = receding({ top: 640, rows: 12 });
  const mown = carve(pen, { ...rows, weight, dash: [30, 130], gap: [70, 240] });
  const ring = Array.from({ length: 25 }, (_, i): Point => {
    const turn = (i * Math.PI) / 12;
    return [800 + Math.cos(turn) * 250, 850 + Math.sin(turn) * 64];
  });
  const chalk = outline(ring, () => 5) + box(0, 712, [WIDTH, 8]) + box(795, 716, [10, 294]);
  return (
    paint(box(0, 630, [WIDTH, 380]), deep) +
    bands.join('') +
    paint(mown, mix(deep, inks.near, 0.5)) +
    paint(chalk, inks.light)
  );
}

function goal({ inks }: Pen, at: Point): string {
  const down = [0, 1, 2, 3, 4, 5, 6].map((i) => place([i * 40, -104, i * 40 - 22, -4], at));
  const across = [0, 1, 2].map((i) => place([-8 * i, i * 30 - 84, 240 - 8 * i, i * 30 - 84], at));
  const net = [...down, ...across].map((thread) => outline(thread, () => 1.6)).join('');
  return (
    paint(net, inks.shade) +
    paint(
      outline(place([0, 0, 0, -108, 240, -108, 240, 0], at), () => 5),
      inks.light,
    )
  );
}

function stands(pen: Pen): string {
  const { inks } = pen;
  const tiers = polygon(
    place([-10, 640, -10, 520, 380, 590, 380, 640, 1220, 640, 1220, 590, 1610, 520, 1610, 640]),
  );
  const weight = ([x]: Point): number => (Math.abs(x - 800) > 430 ? 7 : 0);
  const heads = {
    ...levels({ top: 540, bottom: 640, spacing: 22, sway: 1 }),
    weight,
    dash: [12, 26] as const,
    gap: [10, 24] as const,
  };
  return engraved(pen, tiers, { ...heads, ink: inks.near, line: inks.warm });
}

const PLAYERS = [
  470, 890, 220, 610, 925, 240, 1010, 945, 250, 1180, 850, 190, 300, 800, 150, 1320, 790, 140,
];

/**
 * A playing field at the end of the day: floodlights, goal, players after the ball.
 * @example stadium(pen)
 */
export function stadium(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(560, 1000), rng.between(430, 480)], radius: 140 };
  return [
    sky(pen, { horizon: 610, sun, style: 'rings' }),
    farHills(pen, 530, 50),
    hill(pen, rolling(pen, 590, 16), {
      ink: inks.mid,
      line: mix(inks.mid, inks.glow, 0.4),
      rows: 5,
    }),
    ...[210, 1390].map((x) => floodlight(pen, [x, 640], 430)),
    stands(pen),
    turf(pen),
    goal(pen, [680, 716]),
    people(pen, PLAYERS, {
      poses: ['running', 'running', 'walking'],
      coats: [INK.terracotta, inks.light, inks.dark],
    }),
    paint(disc([770, 930], 24), inks.light) + paint(disc([776, 924], 8), inks.dark),
  ].join('');
}
