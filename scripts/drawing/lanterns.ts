import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { audience, people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { hill, rolling } from './land.ts';
import { rays } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { blob, box, disc, place, type Point, polygon, triples, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { bend, outline, strip } from './strokes.ts';

function lantern(
  { inks }: Pen,
  [x, y]: Point,
  { size, ink }: { size: number; ink: string },
): string {
  const ribs = [-0.5, 0, 0.5].map((k) =>
    outline(
      bend([x, y + size * 0.1], [x, y + size * 1.7], { sag: -k * size * 0.8, steps: 6 }),
      () => 1.8,
    ),
  );
  const caps =
    box(x - size * 0.22, y, [size * 0.44, size * 0.13]) +
    box(x - size * 0.2, y + size * 1.66, [size * 0.4, size * 0.12]);
  return (
    paint(disc([x, y + size * 0.9], size * 0.72, size * 0.84), ink) +
    paint(ribs.join(''), mix(ink, inks.dark, 0.35)) +
    paint(caps, inks.dark)
  );
}

function garland(pen: Pen, [from = [0, 0], to = from]: readonly Point[], size: number): string {
  const { rng, inks } = pen;
  const papers = [inks.warm, INK.ochre, inks.light];
  const rope = bend(from, to, { sag: rng.between(60, 110), steps: 11 });
  const globes = rope
    .slice(1, -1)
    .map((at, i) => lantern(pen, at, { size, ink: papers[i % 3] ?? INK.ochre }));
  return (
    paint(
      outline(rope, () => 2.2),
      inks.shade,
    ) + globes.join('')
  );
}

/** The houses on one side of the street, lower and lower; `dir` -1 on the right. */
function frontage(pen: Pen, x: number, dir: 1 | -1): string {
  const { inks } = pen;
  const wall = mix(inks.near, inks.mid, 0.35);
  const houses = [0, 1, 2].map((i) => {
    const left = dir > 0 ? x + i * 190 : x - (i + 1) * 190;
    const look = {
      columns: 3,
      rows: 5 - i,
      wall: i % 2 ? mix(wall, inks.dark, 0.3) : wall,
      glass: INK.ochre,
      roof: inks.dark,
    };
    return facade(pen, { at: [left, 900 - i * 46], size: [190, 660 - i * 140], ...look });
  });
  return houses.join('');
}

/** A lit bandstand at the end of the street. */
function bandstand(pen: Pen): string {
  const { inks } = pen;
  const roof = polygon(place([560, 520, 800, 420, 1040, 520]));
  const posts = [590, 800, 1010]
    .map((x) =>
      strip(
        [
          [x, 520],
          [x, 760],
        ],
        10,
      ),
    )
    .join('');
  const light = blob(place([580, 760, 590, 560, 800, 530, 1010, 560, 1020, 760]));
  const glare = {
    ...rays([800, 640], { from: 40, to: 260, count: 40 }),
    weight: 5,
    dash: [40, 120] as const,
  };
  return [
    engraved(pen, light, { ...glare, ink: INK.ochre, line: mix(INK.ochre, inks.light, 0.6) }),
    people(pen, [660, 745, 150, 740, 745, 158, 860, 745, 152, 940, 745, 160], {
      poses: ['standing', 'raising', 'robe'],
    }),
    paint(posts + box(570, 740, [460, 60]), inks.dark) + paint(roof, inks.accent),
  ].join('');
}

function revellers(pen: Pen): string {
  const { inks, rng } = pen;
  const coats = [
    inks.dark,
    mix(inks.near, inks.dark, 0.5),
    mix(INK.terracotta, inks.dark, 0.55),
    mix(INK.ochre, inks.dark, 0.7),
  ] as const;
  return triples([780, 52, 104, 830, 68, 136, 895, 92, 186])
    .flatMap(([y, size, spacing]) =>
      audience(pen, { y, size, spacing }).map((person) => paint(person, rng.pick(coats))),
    )
    .join('');
}

/**
 * A street on a feast night: garlands of lanterns above the crowd, a band at the end.
 * @example lanterns(pen)
 */
export function lanterns(pen: Pen): string {
  const { rng, inks } = pen;
  const moon: Disc = { at: [rng.between(740, 900), rng.between(190, 230)], radius: 88 };
  return [
    sky(pen, { horizon: 720, sun: moon, style: 'rings' }),
    hill(pen, rolling(pen, 620, 30), { ink: inks.far, line: inks.sky, rows: 5 }),
    frontage(pen, -70, 1) + frontage(pen, 1670, -1),
    paint(box(0, 750, [WIDTH, 250]), mix(inks.near, inks.dark, 0.5)),
    bandstand(pen),
    garland(pen, place([430, 290, 1180, 290]), 30),
    garland(pen, place([250, 170, 1350, 160]), 42),
    garland(pen, place([-40, 10, 1640, -10]), 66),
    revellers(pen),
  ].join('');
}
