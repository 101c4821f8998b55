import { INK, mix } from './inks.ts';
import { farHills, hill, type Profile, rolling } from './land.ts';
import { paint, type Pen } from './pen.ts';
import { figure } from './people.ts';
import { acacia } from './plants.ts';
import { box, disc, place, type Point, polygon, triples } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { bend, groove, outline } from './strokes.ts';
import { waterTower } from './water-tower.ts';

const CAN = [-0.34, 0, -0.36, -0.7, -0.2, -0.86, 0.36, -0.86, 0.36, 0];

function jerrycan({ inks }: Pen, at: Point, { size, ink }: { size: number; ink: string }): string {
  const grip = outline(
    place([-0.1, -0.86, -0.06, -1.02, 0.22, -1.02, 0.26, -0.86], at, size),
    () => size * 0.05,
  );
  const ribs = [
    [-0.22, -0.62, 0, -0.36, 0.22, -0.12],
    [0.22, -0.62, 0, -0.36, -0.22, -0.12],
  ].map((flat) => groove(place(flat, at, size), size * 0.09));
  const cap = disc([at[0] - size * 0.28, at[1] - size * 0.82], size * 0.1);
  return (
    paint(polygon(place(CAN, at, size)) + grip + cap, ink) +
    paint(ribs.join(''), mix(ink, inks.dark, 0.35))
  );
}

/** The tap on its pillar, the water that falls, the wet slab. */
function standpipe({ inks }: Pen, at: Point): string {
  const [x, y] = at;
  const shape = (flat: readonly number[]): string => polygon(place(flat, at));
  const tap =
    outline(place([0, -262, 110, -262, 132, -250, 134, -216], at), () => 13) +
    box(x + 66, y - 304, [14, 34]) +
    box(x + 44, y - 314, [58, 14]);
  const stream = outline(place([134, -214, 136, -120, 134, -30], at), (t) => 10 + 6 * t);
  const glints =
    groove(bend([x + 40, y + 38], [x + 230, y + 42], {}), 6) +
    groove(place([130, -200, 134, -120, 131, -50], at), 7);
  return [
    paint(shape([-400, 74, 400, 74, 400, 104, -400, 104]), inks.near),
    paint(shape([-330, 0, 330, 0, 400, 74, -400, 74]), mix(inks.shade, inks.light, 0.5)),
    paint(disc([x + 140, y + 40], 150, 20), inks.water),
    paint(shape([-46, 16, -38, -300, 38, -300, 46, 16]), mix(INK.ochre, inks.light, 0.5)),
    paint(shape([8, 16, 10, -300, 38, -300, 46, 16]), mix(INK.ochre, inks.dark, 0.3)),
    paint(tap, inks.dark) +
      paint(stream, mix(inks.water, INK.blue, 0.4)) +
      paint(glints, inks.light),
  ].join('');
}

/** Women with a pail on the head, a child beside the first. */
function carriers(pen: Pen): string {
  const { inks } = pen;
  const coats = [INK.terracotta, inks.near, mix(INK.sage, inks.dark, 0.4)];
  const women = triples([1140, 770, 150, 1210, 778, 142, 330, 900, 300]).map(
    ([x, y, height], i) => {
      const pail = paint(
        polygon(place([-0.12, -0.99, -0.15, -1.17, 0.15, -1.17, 0.12, -0.99], [x, y], height)),
        inks.dark,
      );
      return figure(pen, [x, y], { height, pose: 'robe', coat: coats[i] ?? inks.near }) + pail;
    },
  );
  return (
    women.join('') + figure(pen, [446, 912], { height: 180, pose: 'walking', coat: INK.ochre })
  );
}

function setting(pen: Pen): string {
  const { inks } = pen;
  const soil = mix(INK.terracotta, inks.light, 0.42);
  const rise: Profile = (x) => 610 - 100 * Math.exp(-(((x - 1300) / 300) ** 2));
  return [
    farHills(pen, 520, 40),
    hill(pen, rise, { ink: inks.mid, line: inks.waterLine, rows: 7 }),
    waterTower(pen, [1300, 526], 410),
    hill(pen, rolling(pen, 690, 14), {
      ink: soil,
      line: mix(soil, inks.dark, 0.3),
      rows: 11,
      spacing: 28,
    }),
    acacia(pen, { at: [170, 800], height: 520 }),
  ].join('');
}

/**
 * A water point: tower on the hill, tap, cans in a row, women and children who come and go.
 * @example waterPoint(pen)
 */
export function waterPoint(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(480, 620), rng.between(230, 280)], radius: 125 };
  const x = rng.between(740, 830);
  const cans = [INK.ochre, INK.terracotta, inks.near, inks.light].map((ink, i) =>
    jerrycan(pen, [x + 400 + i * 112, 950 + (i % 2) * 12], { size: 122, ink }),
  );
  return [
    sky(pen, { horizon: 600, sun, style: 'rays' }),
    setting(pen),
    carriers(pen),
    standpipe(pen, [x, 850]),
    jerrycan(pen, [x + 134, 892], { size: 110, ink: INK.ochre }),
    figure(pen, [x + 262, 920], {
      height: 250,
      pose: 'standing',
      coat: mix(INK.sage, inks.near, 0.5),
    }),
    ...cans,
  ].join('');
}
