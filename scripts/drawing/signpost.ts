import { carve, type Carving } from './carving.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, midHills, type Profile, rolling } from './land.ts';
import { clip, cut, paint, type Pen } from './pen.ts';
import { broadTree, cypress } from './plants.ts';
import { box, disc, place, type Point, polygon } from './shapes.ts';
import { sky } from './sky.ts';
import { outline, ribbon, strip } from './strokes.ts';

interface Board {
  at: Point;
  /** Length of the arm; negative when it points to the left. */
  reach: number;
  tilt: number;
  ink: string;
}

/** An arrow of wood with its grain; carved dashes stand for the name. */
function board(pen: Pen, { at, reach, tilt, ink }: Board): string {
  const { inks } = pen;
  const length = Math.abs(reach);
  const onBoard = (flat: readonly number[]): readonly Point[] =>
    place(flat).map(([x, y]): Point => [at[0] + x * Math.sign(reach), at[1] + y + x * tilt]);
  const arrow = polygon(onBoard([-70, -38, length - 46, -38, length, 2, length - 46, 42, -70, 42]));
  const vein = (row: number, u: number): Point => onBoard([u - 64, row * 24 - 24])[0] ?? at;
  const grain: Carving = { rows: 3, length: length + 60, at: vein, weight: 3.5, gap: [30, 90] };
  const words = place([30, 74, 96, 178, 200, length - 70]).map(([from, to]) =>
    outline(onBoard([from, 2, to, 2]), () => 8),
  );
  const nails = onBoard([-12, -8, 12, 12]).map((nail) => disc(nail, 6));
  return (
    cut(arrow, ink, inks.dark) +
    clip(pen, arrow, paint(carve(pen, grain), mix(ink, inks.dark, 0.3))) +
    paint(words.join(''), ink === INK.paper ? inks.near : INK.paper) +
    paint(nails.join(''), inks.dark)
  );
}

function boards(pen: Pen, x: number): string {
  const { rng, inks } = pen;
  const paints = [
    INK.terracotta,
    INK.paper,
    INK.blue,
    INK.ochre,
    INK.paper,
    INK.terracotta,
    inks.leafDark,
  ];
  const plans = paints.map((ink, i): Board => {
    const reach = (i % 2 ? -1 : 1) * rng.between(330, 480);
    return { at: [x, 150 + i * 92], reach, tilt: rng.jitter(0.06), ink };
  });
  return plans.map((plan) => board(pen, plan)).join('');
}

function hamlet(pen: Pen, [x, y]: Point): string {
  const { rng, inks } = pen;
  const homes = Array.from({ length: 9 }, (_, i) => {
    const [left, base, w] = [x + i * 44 + rng.jitter(10), y + rng.jitter(12), rng.between(38, 54)];
    const roof = polygon(place([-0.1, 0, 0.5, -0.62, 1.1, 0], [left, base - w * 0.8], w));
    const wall = paint(box(left, base - w * 0.8, [w, w * 0.8]), inks.light);
    return (
      wall +
      paint(roof, INK.terracotta) +
      paint(box(left + w * 0.38, base - w * 0.36, [w * 0.22, w * 0.36]), inks.near)
    );
  });
  return homes.join('');
}

function countryside(pen: Pen, x: number): string {
  const { rng, inks } = pen;
  const left = place([20, 664, 0, 700, -150, 750, -80, 820, 70, 900, -60, 1030], [x, 0]);
  const right = place([30, 664, 40, 704, -70, 754, 40, 816, 250, 900, 300, 1030], [x, 0]);
  return [
    farHills(pen, 560, 44),
    midHills(pen, 650, 30),
    hamlet(pen, [1130, 670]) + hamlet(pen, [90, 700]),
    hill(pen, rolling(pen, 730, 24), {
      ink: inks.leaf,
      line: inks.waterLine,
      rows: 9,
      spacing: 28,
    }),
    paint(ribbon(left, right), mix(INK.ochre, inks.light, 0.5)),
    ...[260, 340, 1320].map((tree) =>
      cypress(pen, { at: [tree, 800], height: rng.between(190, 240) }),
    ),
    broadTree(pen, { at: [1480, 920], height: 380 }),
  ].join('');
}

/**
 * A post whose many arms point to twin towns, above a path through the hills.
 * @example signpost(pen)
 */
export function signpost(pen: Pen): string {
  const { rng, inks } = pen;
  const x = rng.between(700, 880);
  const knoll: Profile = (px) =>
    968 + 12 * Math.sin(px / 60) + 30 * Math.min(1, Math.abs(px - x) / 300);
  return [
    sky(pen, { horizon: 620, sun: { at: [x + 40, 330], radius: 180 }, style: 'rings' }),
    countryside(pen, x),
    paint(strip(place([x, 1010, x, 60]), 38), inks.dark) +
      paint(strip(place([x - 9, 1000, x - 8, 70]), 6), inks.shade),
    boards(pen, x),
    hill(pen, knoll, { ink: inks.near, line: inks.leaf, rows: 2 }),
  ].join('');
}
