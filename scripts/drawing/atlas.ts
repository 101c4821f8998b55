import { block } from './buildings.ts';
import { mix } from './inks.ts';
import { hill, midHills, type Profile, rolling } from './land.ts';
import { peak } from './peaks.ts';
import type { Pen } from './pen.ts';
import { broadTree, cypress } from './plants.ts';
import type { Point } from './shapes.ts';
import { type Disc, sky } from './sky.ts';

/** Houses piled on a knoll, the lower tiers in front. */
function village(pen: Pen, knoll: Profile): string {
  const { rng, inks } = pen;
  const clay = {
    lit: mix(inks.accent, inks.light, 0.35),
    shaded: mix(inks.accent, inks.dark, 0.45),
    side: 30,
  };
  const houses = [3, 2, 1, 0].flatMap((tier) =>
    Array.from({ length: 9 }, (_, i) => {
      const x = 690 + i * 92 + tier * 26 + rng.jitter(18);
      const lift = tier * 44 * Math.exp(-(((x - 1060) / 300) ** 2));
      const size: Point = [rng.between(54, 86), rng.between(46, 84)];
      return block(pen, { at: [x, knoll(x) + 26 - lift], size, ...clay });
    }),
  );
  return houses.join('');
}

/**
 * High snowy mountains above a village of earth, as in the Atlas.
 * @example atlas(pen)
 */
export function atlas(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(250, 420), rng.between(170, 240)], radius: 88 };
  const far = { lit: mix(inks.far, inks.sky, 0.45), shaded: inks.far, line: inks.far };
  const snow = { lit: inks.light, shaded: inks.shade, line: inks.shade };
  const near = rolling(pen, 850, 18);
  const knoll: Profile = (x) => near(x) - 40 - 110 * Math.exp(-(((x - 1060) / 330) ** 2));
  return [
    sky(pen, { horizon: 700, sun, style: 'rings' }),
    peak(pen, { at: [210, 400], half: [380, 330], base: 720, ...far }),
    peak(pen, { at: [1440, 300], half: [460, 420], base: 740, ...snow }),
    peak(pen, { at: [930 + rng.jitter(60), 120], half: [560, 480], base: 760, ...snow }),
    peak(pen, { at: [560, 430], half: [400, 360], base: 760, ...far }),
    midHills(pen, 690, 24),
    village(pen, knoll),
    ...[150, 235, 300, 545, 610].map((x) =>
      cypress(pen, { at: [x, knoll(x) + 24], height: rng.between(130, 190) }),
    ),
    hill(pen, knoll, {
      ink: inks.near,
      line: mix(inks.near, inks.leaf, 0.7),
      spacing: 24,
      rows: 10,
    }),
    broadTree(pen, { at: [420, 960], height: 330 }),
  ].join('');
}
