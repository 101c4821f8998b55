import { block } from './buildings.ts';
import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, rolling } from './land.ts';
import { palm } from './palms.ts';
import type { Pen } from './pen.ts';
import { HEIGHT, place, type Point, polygon, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';

/** A dune under its crest: the windward face lit, the lee face shaded. */
function dune(pen: Pen, crest: readonly Point[], [lit, shaded]: readonly [string, string]): string {
  const [first, last] = [crest[0] ?? [0, 0], crest.at(-1) ?? [WIDTH, 0]];
  const foot = crest[Math.floor(crest.length * 0.35)] ?? first;
  const lee = polygon([...crest, [last[0], HEIGHT], [foot[0], HEIGHT]]);
  const body = polygon([
    [-10, HEIGHT],
    [-10, first[1] + 40],
    ...crest,
    [WIDTH + 10, last[1] + 60],
    [WIDTH + 10, HEIGHT],
  ]);
  const fall = (last[1] - first[1]) / WIDTH;
  const at = (row: number, u: number): Point => [
    u,
    first[1] + row * 24 + u * fall + 26 * Math.sin(u / 150 + row * 0.2),
  ];
  const wind = { rows: 22, length: WIDTH, at };
  return (
    engraved(pen, body, { ...wind, ink: lit, line: shaded }) +
    engraved(pen, lee, { ...wind, ink: shaded, line: mix(shaded, lit, 0.4) })
  );
}

function ksar(pen: Pen): string {
  const { rng, inks } = pen;
  const clay = {
    lit: mix(INK.terracotta, inks.light, 0.3),
    shaded: mix(INK.terracotta, inks.dark, 0.5),
    side: 26,
  };
  const houses = Array.from({ length: 16 }, (_, index) => {
    const at: Point = [530 + index * 58 + rng.jitter(12), 668];
    return block(pen, { at, size: [rng.between(52, 80), rng.between(60, 150)], ...clay });
  });
  const towers = [640, 900, 1180].map((x) =>
    block(pen, { at: [x, 672], size: [62, rng.between(190, 240)], ...clay }),
  );
  const palms = [480, 580, 1010, 1390, 1480].map((x) =>
    palm(pen, { at: [x, 700], height: rng.between(170, 230) }),
  );
  return [...houses, ...towers, ...palms].join('');
}

/**
 * A town of earth beyond the dunes, two walkers on the crest.
 * @example desertTown(pen)
 */
export function desertTown(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(300, 460), rng.between(300, 370)], radius: 125 };
  const sand = mix(INK.ochre, inks.light, 0.35);
  const [brick, rust] = [mix(INK.terracotta, inks.dark, 0.25), mix(INK.terracotta, inks.dark, 0.5)];
  const near = place([
    0, 720, 180, 726, 420, 756, 640, 776, 820, 800, 960, 850, 1180, 880, 1600, 900,
  ]);
  const nearest = place([
    700, 1000, 860, 930, 1040, 880, 1200, 862, 1330, 880, 1420, 930, 1500, 960, 1600, 985,
  ]);
  return [
    sky(pen, { horizon: 620, sun, style: 'rays' }),
    farHills(pen, 590, 26),
    hill(pen, rolling(pen, 650, 10), { ink: sand, line: mix(sand, INK.terracotta, 0.4), rows: 4 }),
    ksar(pen),
    people(pen, [434, 762, 150, 524, 770, 138], { poses: ['robe'], coats: [inks.near, inks.dark] }),
    dune(pen, near, [sand, brick]),
    dune(pen, nearest, [mix(sand, INK.terracotta, 0.3), rust]),
  ].join('');
}
