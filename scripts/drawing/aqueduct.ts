import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, midHills, rolling } from './land.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { broadTree, cypress } from './plants.ts';
import { box, type Point, WIDTH } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { archedWall } from './structures.ts';

const STONE = { pitch: 150, pier: 44, top: 470, bottom: 800 };
const UPPER = { pitch: 75, pier: 20, top: 330, bottom: 478 };

/** Two rows of arches from edge to edge, small ones above the great ones. */
function arches(pen: Pen): string {
  const { inks } = pen;
  const stone = mix(inks.accent, inks.light, 0.68);
  const courses = { ...hatching([0, 320], [WIDTH, 800], { spacing: 34 }), dash: [16, 54] as const };
  const look = { ink: stone, line: mix(INK.terracotta, stone, 0.5), gap: [40, 140] as const };
  const shade = Array.from({ length: 12 }, (_, i) => box(i * 150 - 103, 560, [13, 240]));
  return [
    engraved(pen, archedWall({ from: -110, count: 12, ...STONE }), { ...courses, ...look }),
    engraved(pen, archedWall({ from: -110, count: 24, ...UPPER }), { ...courses, ...look }),
    paint(shade.join(''), mix(stone, inks.near, 0.4)),
    paint(box(-10, 318, [WIDTH + 20, 16]) + box(-10, 466, [WIDTH + 20, 12]), inks.light),
  ].join('');
}

/** The tiled roofs at the foot of the aqueduct, in two ranks. */
function roofs(pen: Pen): string {
  const { rng, inks } = pen;
  const walls = [
    inks.light,
    mix(inks.warm, inks.light, 0.45),
    mix(inks.accent, inks.light, 0.6),
  ] as const;
  const roof = mix(INK.terracotta, inks.dark, 0.18);
  const ranks = [820, 960].flatMap((base, tier) =>
    Array.from({ length: 10 - tier * 2 }, (_, i) => {
      const width = 176 + tier * 44;
      const at: Point = [i * width - 40 + rng.jitter(16), base + 180];
      const size: Point = [width * rng.between(0.86, 1), rng.between(190, 250)];
      return facade(pen, {
        at,
        size,
        columns: 3,
        rows: 3,
        wall: rng.pick(walls),
        glass: inks.near,
        roof,
      });
    }),
  );
  return ranks.join('');
}

/**
 * An aqueduct of two rows of arches above the tiled roofs of a town.
 * @example aqueduct(pen)
 */
export function aqueduct(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(360, 520), rng.between(160, 200)], radius: 100 };
  const trees = [40, 330, 690, 1010, 1280, 1560].map((x) =>
    broadTree(pen, { at: [x, 800], height: rng.between(190, 250) }),
  );
  return [
    sky(pen, { horizon: 620, sun, style: 'rings' }),
    clouds(pen, [1180, 180, 230]),
    farHills(pen, 560, 40),
    midHills(pen, 660, 24),
    hill(pen, rolling(pen, 740, 10), { ink: inks.leaf, line: inks.waterLine, rows: 5 }),
    arches(pen),
    ...trees,
    roofs(pen),
    cypress(pen, { at: [1420, 1010], height: 330 }) +
      cypress(pen, { at: [1500, 1020], height: 270 }),
  ].join('');
}
