import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { farHills, midHills } from './land.ts';
import { hatching, receding } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { broadTree, leafMass } from './plants.ts';
import { blob, box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { outline } from './strokes.ts';

const ROOF = [-0.05, -190, 0.06, -400, 0.94, -400, 1.05, -190];

function schoolHouse(pen: Pen, at: Point, width: number): string {
  const { inks } = pen;
  const [x, y] = at;
  const sheets = hatching([x - 50, y - 420], [x + width + 50, y - 180], {
    spacing: 30,
    angle: 1.52,
  });
  const doors = [0.12, 0.38, 0.64, 0.88].map((t) => box(x + width * t - 34, y - 140, [68, 140]));
  const panes = [0.25, 0.51, 0.76].map((t) => box(x + width * t - 52, y - 132, [104, 66]));
  const posts = Array.from({ length: 8 }, (_, i) =>
    box(x + (i * width) / 7 - 6, y - 192, [13, 200]),
  );
  const tin = {
    ink: INK.terracotta,
    line: mix(INK.terracotta, inks.dark, 0.4),
    weight: 5,
    dash: [70, 200] as const,
  };
  return [
    paint(box(x, y - 194, [width, 194]), inks.light),
    paint(box(x, y - 194, [width, 42]), mix(inks.shade, inks.near, 0.2)),
    paint(doors.join(''), inks.near) + paint(panes.join(''), inks.water),
    paint(box(x - 20, y - 4, [width + 40, 26]), mix(inks.shade, inks.light, 0.3)),
    paint(posts.join(''), inks.dark),
    engraved(pen, polygon(place(ROOF, at, [width, 1])), { ...sheets, ...tin }),
  ].join('');
}

function bell({ inks }: Pen, at: Point): string {
  const [x, y] = at;
  const frame =
    box(x - 52, y - 200, [12, 200]) +
    box(x + 40, y - 200, [12, 200]) +
    box(x - 62, y - 212, [124, 16]);
  const cup = blob(
    place([-10, -186, 10, -186, 24, -140, 34, -118, 0, -112, -34, -118, -24, -140], at),
  );
  return paint(frame, inks.dark) + paint(cup + disc([x, y - 106], 8), INK.ochre);
}

const RUNNING = [330, 850, 124, 700, 930, 158, 1010, 936, 160];
const PLAYING = [430, 884, 134, 860, 872, 130, 1140, 850, 118, 1230, 862, 124];

function children(pen: Pen): string {
  const { inks } = pen;
  const coats = [INK.terracotta, inks.near, mix(INK.sage, inks.near, 0.5), inks.dark] as const;
  const hoop = Array.from({ length: 21 }, (_, i): Point => [
    560 + Math.cos(i * 0.314) * 52,
    884 + Math.sin(i * 0.314) * 52,
  ]);
  return (
    people(pen, PLAYING, { poses: ['raising', 'standing'], coats }) +
    people(pen, RUNNING, { poses: ['running'], coats }) +
    paint(
      outline(hoop, () => 5),
      INK.terracotta,
    ) +
    paint(disc([932, 940], 22), inks.light)
  );
}

function yard(pen: Pen): string {
  const { inks } = pen;
  const soil = mix(INK.ochre, inks.light, 0.5);
  const weight = ([, y]: Point): number => (y - 640) / 50;
  const trodden = { ...receding({ top: 700, rows: 12, sway: 6 }), weight, gap: [50, 180] as const };
  return engraved(pen, box(0, 690, [WIDTH, 310]), {
    ...trodden,
    ink: soil,
    line: mix(soil, INK.terracotta, 0.45),
  });
}

/**
 * A school-centre with its gallery, children at play under a great tree.
 * @example school(pen)
 */
export function school(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1180, 1340), rng.between(170, 220)], radius: 96 };
  const thicket = Array.from({ length: 12 }, (_, i) =>
    leafMass(pen, [i * 150 + rng.jitter(30), 640], rng.between(70, 110), [
      inks.leafDark,
      inks.leaf,
    ]),
  );
  return [
    sky(pen, { horizon: 560, sun, style: 'rings' }),
    clouds(pen, [640, 180, 220]),
    farHills(pen, 380, 70),
    midHills(pen, 500, 50),
    ...thicket,
    yard(pen),
    schoolHouse(pen, [360, 740], 1010),
    bell(pen, [1450, 840]),
    broadTree(pen, { at: [150, 900], height: 660 }),
    children(pen),
  ].join('');
}
