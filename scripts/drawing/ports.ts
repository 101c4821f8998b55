import { engraved } from './carving.ts';
import { mix } from './inks.ts';
import { hill, rolling } from './land.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { blob, box, place, type Point, polygon } from './shapes.ts';
import { type Disc, gulls, sky } from './sky.ts';
import { bend, groove, outline, strip } from './strokes.ts';
import { lattice } from './structures.ts';
import { reflection, water } from './water.ts';

const STEEL = [
  [-0.16, 0, -0.1, -0.62],
  [0.16, 0, 0.12, -0.62],
  [-0.14, -0.2, 0.14, -0.2],
  [-0.1, -0.62, 0.04, -1],
  [0.12, -0.62, 0.04, -1],
];
const CABLES = [
  [0.04, -0.99, 0.78, -0.66],
  [0.04, -0.99, 0.45, -0.66],
  [0.04, -0.99, -0.36, -0.66],
  [0.56, -0.62, 0.56, -0.42],
  [0.66, -0.62, 0.66, -0.42],
];

/** A ship-to-shore crane, `h` tall, a container hanging from its boom. */
function gantry(pen: Pen, at: Point, h: number): string {
  const { inks } = pen;
  const [x, y] = at;
  const boom = lattice([x - h * 0.42, y - h * 0.66], [x + h * 0.86, y - h * 0.66], {
    depth: h * 0.05,
    bays: 18,
    bar: h * 0.012,
  });
  const frame = STEEL.map((flat) => strip(place(flat, at, h), h * 0.032)).join('');
  const cables = CABLES.map((flat) => strip(place(flat, at, h), h * 0.008)).join('');
  const load = box(x + h * 0.48, y - h * 0.42, [h * 0.26, h * 0.1]);
  const cabin = box(x + h * 0.22, y - h * 0.61, [h * 0.08, h * 0.09]);
  return (
    paint(frame + boom + cables, inks.dark) + paint(load, inks.accent) + paint(cabin, inks.warm)
  );
}

function container(pen: Pen, [left, top]: Point, [w, h]: Point): string {
  const { rng, inks } = pen;
  const ink = rng.pick([inks.accent, inks.warm, inks.shade, inks.leaf, inks.light, inks.accent]);
  const ribs = Array.from({ length: Math.floor(w / 16) }, (_, i) =>
    groove(bend([left + 11 + i * 16, top + 6], [left + 11 + i * 16, top + h - 6], { steps: 2 }), 4),
  );
  return paint(box(left, top, [w, h]), ink) + paint(ribs.join(''), mix(ink, inks.dark, 0.4));
}

interface Pile {
  at: Point;
  columns: number;
  tiers: number;
  size: Point;
}

function containers(pen: Pen, { at: [x, y], columns, tiers, size }: Pile): string {
  return Array.from({ length: columns * tiers }, (_, index) => {
    const [column, tier] = [index % columns, Math.floor(index / columns)];
    if (tier > 0 && pen.rng.chance(0.12 * tier)) return '';
    const left = x + column * (size[0] + 5) + pen.rng.jitter(3);
    return container(pen, [left, y - (tier + 1) * (size[1] + 4)], size);
  }).join('');
}

function freighter(pen: Pen, [x, y]: Point): string {
  const { inks } = pen;
  const hull = polygon(place([0, -62, 560, -62, 600, -84, 572, 0, 34, 0], [x, y]));
  const band = polygon(place([14, -34, 580, -34, 572, 0, 34, 0], [x, y]));
  const tower = box(x + 20, y - 176, [84, 116]) + box(x + 36, y - 204, [40, 30]);
  const decks = [0, 1, 2, 3].map((row) => box(x + 30, y - 166 + row * 24, [64, 8])).join('');
  return [
    reflection(pen, { at: [x + 300, y], half: 270, depth: 90, ink: inks.dark }),
    containers(pen, { at: [x + 130, y - 62], columns: 6, tiers: 3, size: [64, 28] }),
    paint(tower, inks.light) +
      paint(decks, inks.dark) +
      paint(hull, inks.dark) +
      paint(band, inks.accent),
  ].join('');
}

const BOLLARD = [640, 806, 646, 752, 630, 728, 660, 712, 716, 712, 746, 728, 730, 752, 736, 806];

function quay(pen: Pen): string {
  const { inks } = pen;
  const wall = polygon(place([0, 800, 760, 800, 900, 1000, 0, 1000]));
  const joints = hatching([0, 800], [900, 1000], { spacing: 30 });
  const rope = outline(bend([690, 790], [1640, 930], { sag: 70, steps: 14 }), () => 6);
  return (
    containers(pen, { at: [-30, 800], columns: 5, tiers: 3, size: [122, 56] }) +
    engraved(pen, wall, { ...joints, ink: inks.near, line: mix(inks.near, inks.shade, 0.45) }) +
    paint(rope + blob(place(BOLLARD)), inks.dark) +
    paint(groove(bend([664, 722], [712, 722], { sag: -3 }), 7), inks.warm)
  );
}

/**
 * A harbour: cranes and containers on the quay, a freighter in the path of the sun.
 * @example harbour(pen)
 */
export function harbour(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(980, 1240), rng.between(390, 440)], radius: 140 };
  const hills = { ink: inks.far, line: mix(inks.far, inks.glow, 0.5), rows: 4 };
  return [
    sky(pen, { horizon: 580, sun, style: 'rays' }),
    hill(pen, rolling(pen, 535, 24), hills),
    water(pen, { top: 590, glitter: sun.at[0] }),
    freighter(pen, [rng.between(860, 960), 670]),
    gantry(pen, [600, 790], rng.between(470, 520)),
    gantry(pen, [210, 800], rng.between(640, 700)),
    quay(pen),
    paint(gulls(pen, place([1330, 240, 1420, 190, 1250, 180, 1180, 760])), inks.dark),
  ].join('');
}
