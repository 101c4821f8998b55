import { sailboat } from './boats.ts';
import { INK, mix } from './inks.ts';
import { clip, paint, type Pen } from './pen.ts';
import type { Choice } from './random.ts';
import { box, place, type Point, polygon, type Range, WIDTH } from './shapes.ts';
import { type Disc, gulls, sky } from './sky.ts';
import { bend, outline } from './strokes.ts';
import { reflection, water } from './water.ts';

/** Outlines of towers, in parts of their width and height: flat, stepped, spired, sloping. */
const OUTLINES: Choice<readonly number[]> = [
  [0, 0, 0, -1, 1, -1, 1, 0],
  [
    0, 0, 0, -0.82, 0.16, -0.82, 0.16, -0.93, 0.32, -0.93, 0.32, -1, 0.68, -1, 0.68, -0.93, 0.84,
    -0.93, 0.84, -0.82, 1, -0.82, 1, 0,
  ],
  [0, 0, 0, -0.76, 0.28, -0.84, 0.44, -0.9, 0.5, -1.12, 0.56, -0.9, 0.72, -0.84, 1, -0.76, 1, 0],
  [0, 0, 0, -0.84, 1, -1, 1, 0],
];

interface HighRise {
  at: Point;
  size: Point;
  ink: string;
  lamp: string;
}

/** One tower: a shaded side, windows in rows, some of them lit. */
function highRise(pen: Pen, { at, size, ink, lamp }: HighRise): string {
  const { rng, inks } = pen;
  const [[x, y], [w, h]] = [at, size];
  const shape = polygon(place(rng.pick(OUTLINES), at, size));
  const [rows, columns] = [Math.floor((h * 0.74) / 29), Math.max(2, Math.floor(w / 26))];
  const panes = Array.from({ length: rows * columns }, (_, i) => {
    if (rng.chance(0.5)) return '';
    const [column, line] = [i % columns, Math.floor(i / columns)];
    return box(x + (w * (column + 0.28)) / columns, y - h * 0.76 + line * 29 + 9, [
      (w * 0.44) / columns,
      14,
    ]);
  });
  const shade = paint(
    box(x + w * 0.66, y - h * 1.2, [w * 0.34, h * 1.2]),
    mix(ink, inks.dark, 0.35),
  );
  return paint(shape, ink) + clip(pen, shape, shade) + paint(panes.join(''), lamp);
}

interface Rank {
  base: number;
  height: Range;
  width: Range;
  ink: string;
  lamp: string;
}

function towers(pen: Pen, { base, height, width, ink, lamp }: Rank): string {
  const { rng } = pen;
  const built: string[] = [];
  for (let x = -20; x < WIDTH;) {
    const [w, bulge] = [rng.between(...width), 0.55 + 0.45 * Math.exp(-(((x - 900) / 480) ** 2))];
    built.push(
      highRise(pen, { at: [x, base], size: [w, rng.between(...height) * bulge], ink, lamp }),
    );
    x += w + rng.between(2, 34);
  }
  return built.join('');
}

function suspension({ inks }: Pen, at: Point): string {
  const [x, y] = at;
  const pylons = [180, 560].map((dx) => {
    const legs = box(x + dx - 13, y - 220, [26, 280]) + box(x + dx + 37, y - 220, [14, 280]);
    return legs + box(x + dx - 10, y - 150, [62, 12]);
  });
  const ends = place([-60, -10, 190, -212, 570, -212, 820, -10], at);
  const cables = ends
    .slice(0, -1)
    .map((from, i) => bend(from, ends[i + 1] ?? from, { sag: i === 1 ? 190 : 30, steps: 14 }));
  const hangers = cables.flatMap((cable) =>
    cable.slice(1, -1).map(([px, py]) => box(px - 2, py, [4, y - py])),
  );
  const ropes = cables.map((cable) => outline(cable, () => 4));
  const steel = [...ropes, ...hangers, ...pylons, box(x - 400, y, [1240, 20])].join('');
  const rail = box(x - 400, y + 6, [1240, 5]);
  return paint(steel, mix(inks.dark, inks.waterLine, 0.25)) + paint(rail, inks.accent);
}

/**
 * A great city: towers in three planes over a river, a suspension bridge.
 * @example skyline(pen)
 */
export function skyline(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(420, 560), rng.between(280, 340)], radius: 150 };
  const lamp = mix(INK.ochre, inks.light, 0.4);
  const far = mix(inks.far, inks.sky, 0.35);
  const pale = { ink: far, lamp: mix(far, inks.glow, 0.5) };
  const mirrored = [150, 420, 700, 960, 1230, 1480].map((x) => {
    const at: Point = [x + rng.jitter(40), 704];
    return reflection(pen, { at, half: rng.between(50, 90), depth: 150, ink: inks.near });
  });
  return [
    sky(pen, { horizon: 640, sun, style: 'rings' }),
    towers(pen, { base: 690, height: [300, 560], width: [70, 120], ...pale }),
    towers(pen, { base: 700, height: [220, 430], width: [90, 150], ink: inks.mid, lamp }),
    towers(pen, { base: 705, height: [90, 250], width: [90, 170], ink: inks.near, lamp }),
    water(pen, { top: 700, glitter: sun.at[0] }),
    ...mirrored,
    suspension(pen, [820, 800]),
    sailboat(pen, { at: [380, 850], height: 150 }),
    paint(gulls(pen, place([760, 200, 840, 160, 700, 150])), inks.light),
  ].join('');
}
