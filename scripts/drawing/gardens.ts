import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { rings } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { leafMass } from './plants.ts';
import { box, disc, HEIGHT, place, type Point, WIDTH } from './shapes.ts';
import { outline } from './strokes.ts';

/** The middle of the garden. */
export const GARDEN_HEART: Point = [800, 500];

/**
 * Gives a curved path from the middle of the garden to its edge.
 * @example alley(0.3)[0] // near the pool
 */
export function alley(turn: number): readonly Point[] {
  return Array.from({ length: 12 }, (_, i): Point => {
    const [reach, angle] = [100 + i * 76, turn + (i / 11) * 1.05];
    return [
      GARDEN_HEART[0] + Math.cos(angle) * reach * 1.08,
      GARDEN_HEART[1] + Math.sin(angle) * reach,
    ];
  });
}

/** Trees from above on both sides of the paths, with the shade they throw. */
function groves(pen: Pen, turns: readonly number[]): string {
  const { rng, inks } = pen;
  const dyes = [
    [inks.leafDark, INK.sage],
    [INK.sage, inks.leafDark],
    [inks.near, INK.sage],
  ] as const;
  const trees = turns.flatMap((turn) =>
    alley(turn + 0.44)
      .slice(3, 10)
      .map((at) => {
        const [radius, shift] = [rng.between(34, 68), rng.jitter(22)];
        const spot: Point = [at[0] + shift, at[1] - shift];
        return (
          paint(disc([spot[0] + 16, spot[1] + 20], radius), inks.dark) +
          leafMass(pen, spot, radius, rng.pick(dyes))
        );
      }),
  );
  return trees.join('');
}

/** The round pool and the stones that stand around it. */
function pool(pen: Pen): string {
  const { inks } = pen;
  const ripples = {
    ...rings(GARDEN_HEART, { from: 20, spacing: 24, rows: 5 }),
    weight: 6,
    dash: [50, 160] as const,
  };
  const stones = Array.from({ length: 16 }, (_, i): Point => [
    GARDEN_HEART[0] + Math.cos(i * 0.3927) * 182,
    GARDEN_HEART[1] + Math.sin(i * 0.3927) * 182,
  ]);
  return [
    paint(disc(GARDEN_HEART, 232), mix(INK.ochre, inks.light, 0.6)),
    paint(
      stones.map(([x, y]) => disc([x + 7, y + 9], 21)).join(''),
      mix(INK.ochre, inks.dark, 0.5),
    ),
    paint(stones.map((at) => disc(at, 20)).join(''), INK.terracotta),
    engraved(pen, disc(GARDEN_HEART, 138), { ...ripples, ink: inks.water, line: inks.waterLine }),
  ].join('');
}

/** The small beds of flowers between the paths. */
function beds({ inks }: Pen, turns: readonly number[]): string {
  const spots = turns.map((turn) => alley(turn - 0.36)[3] ?? GARDEN_HEART);
  const flowers = spots.flatMap((spot) =>
    place([-26, -6, -8, -16, 12, -12, 28, -2, -16, 10, 4, 6, 22, 14], spot).map((at) =>
      disc(at, 8),
    ),
  );
  const earth = spots.map((spot) => disc(spot, 46, 34));
  return paint(earth.join(''), inks.leafDark) + paint(flowers.join(''), INK.terracotta);
}

/**
 * A garden seen from the sky: curved paths around a round pool, groves and their shade.
 * @example gardenPlan(pen)
 */
export function gardenPlan(pen: Pen): string {
  const { rng, inks } = pen;
  const first = rng.between(0, 1);
  const turns = [0, 1, 2, 3, 4].map((i) => first + i * 1.2566);
  const mown = { ...rings(GARDEN_HEART, { from: 250, spacing: 34, rows: 22 }), weight: 5 };
  const grass = mix(INK.sage, inks.light, 0.22);
  const lawn = {
    ...mown,
    ink: grass,
    line: mix(grass, inks.leafDark, 0.4),
    gap: [40, 160] as const,
  };
  const paths = turns.map((turn) => outline(alley(turn), (t) => 34 + 14 * t));
  return [
    engraved(pen, box(0, 0, [WIDTH, HEIGHT]), lawn),
    paint(paths.join(''), mix(INK.ochre, inks.light, 0.6)),
    beds(pen, turns),
    pool(pen),
    groves(pen, turns),
  ].join('');
}
