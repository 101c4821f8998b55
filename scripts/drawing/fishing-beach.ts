import { pirogue } from './boats.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, type Profile } from './land.ts';
import { palm } from './palms.ts';
import { clip, paint, type Pen } from './pen.ts';
import { blob, disc, place, type Point, polygon, triples } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { ribbon, strip } from './strokes.ts';
import { water } from './water.ts';

const HULL = [
  0, -1.25, 0.1, -0.5, 0.5, -0.2, 0.86, -0.45, 1.04, -1.5, 0.95, -0.1, 0.78, 0.5, 0.26, 0.5, 0.08,
  0,
];

interface Craft {
  at: Point;
  length: number;
  inks: readonly [string, string, string];
}

/** A painted pirogue drawn up on the sand: bands of ink and a row of lozenges on the hull. */
function paintedBoat(pen: Pen, { at, length, inks: [hull, band, mark] }: Craft): string {
  const [x, y] = at;
  const [size, shape]: [Point, string] = [
    [length, length * 0.13],
    blob(place(HULL, at, [length, length * 0.13])),
  ];
  const strake = ribbon(
    place([-0.05, -1.1, 0.2, -0.5, 0.5, -0.28, 0.85, -0.5, 1.1, -1.4], at, size),
    place([0, -0.6, 0.22, -0.05, 0.5, 0.15, 0.82, -0.05, 1.06, -0.9], at, size),
  );
  const lozenges = [0.2, 0.32, 0.44, 0.56, 0.68, 0.8].map((t) =>
    polygon(
      place(
        [-0.025, 0, 0, -0.22, 0.025, 0, 0, 0.22],
        [x + t * length, y - length * (0.013 + 0.09 * (t - 0.5) ** 2)],
        size,
      ),
    ),
  );
  const bench = [0.28, 0.5, 0.7].map((t) =>
    strip(place([t, -0.34, t + 0.05, -0.12], at, size), length * 0.02),
  );
  const shadow = disc([x + length * 0.55, y + length * 0.07], length * 0.48, length * 0.026);
  return [
    paint(shadow, mix(pen.inks.dark, pen.inks.glow, 0.35)),
    paint(shape, hull) + clip(pen, shape, paint(strake, band) + paint(lozenges.join(''), mark)),
    paint(bench.join(''), pen.inks.dark),
  ].join('');
}

function fleet(pen: Pen): string {
  const { inks } = pen;
  const coats = [
    [inks.near, INK.ochre, INK.terracotta],
    [INK.terracotta, INK.paper, INK.blue],
    [INK.blue, INK.ochre, INK.paper],
    [INK.sage, INK.paper, INK.terracotta],
    [INK.paper, INK.terracotta, INK.blue],
  ] as const;
  const first = pen.rng.int(0, 4);
  const crafts = triples([930, 740, 430, 230, 800, 560, 720, 900, 760]).map(
    ([x, y, length], i): Craft => ({
      at: [x + pen.rng.jitter(30), y],
      length,
      inks: coats[(first + i) % coats.length] ?? coats[0],
    }),
  );
  return crafts.map((craft) => paintedBoat(pen, craft)).join('');
}

/**
 * A fishing beach: painted pirogues drawn up on the sand, an open sea and its hills.
 * @example shoreBoats(pen)
 */
export function shoreBoats(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(420, 640), rng.between(240, 300)], radius: 130 };
  const sand: Profile = (x) =>
    700 - 70 * Math.exp(-(((x - 1450) / 420) ** 2)) + 7 * Math.sin(x / 70);
  const foam = { ink: inks.light, line: inks.light, rows: 0 };
  const shore = mix(INK.ochre, inks.light, 0.5);
  const coats = [INK.terracotta, inks.near, inks.dark] as const;
  return [
    sky(pen, { horizon: 470, sun, style: 'rays' }),
    clouds(pen, [1220, 170, 220]),
    farHills(pen, 455, 34),
    water(pen, { top: 480, glitter: sun.at[0] }),
    pirogue(pen, { at: [880, 560], length: 190 }) + pirogue(pen, { at: [1180, 530], length: 130 }),
    hill(pen, (x) => sand(x) - 12, foam),
    hill(pen, sand, { ink: shore, line: mix(shore, INK.terracotta, 0.4), rows: 11, spacing: 26 }),
    people(pen, [160, 780, 120, 220, 786, 128, 1440, 742, 112], {
      poses: ['robe', 'walking', 'standing'],
      coats,
    }),
    fleet(pen),
    palm(pen, { at: [1520, 840], height: 520 }),
  ].join('');
}
