import { sailboat } from './boats.ts';
import { mix } from './inks.ts';
import { hill, type Profile } from './land.ts';
import { palm } from './palms.ts';
import type { Pen } from './pen.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { volcano } from './volcano.ts';
import { water } from './water.ts';

function beach(pen: Pen): string {
  const { inks } = pen;
  const sand: Profile = (x) =>
    960 - 190 * Math.exp(-(((x - 1500) / 420) ** 2)) + 8 * Math.sin(x / 60);
  const foam = { ink: inks.light, line: inks.light, rows: 1 };
  const line = mix(inks.glow, inks.accent, 0.5);
  return (
    hill(pen, (x) => sand(x) - 14, foam) +
    hill(pen, sand, { ink: inks.glow, line, rows: 7, spacing: 26 })
  );
}

/**
 * A volcanic island in a calm sea, seen from a beach under the palms.
 * @example volcanoIsland(pen)
 */
export function volcanoIsland(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1120, 1260), rng.between(210, 270)], radius: 96 };
  const x = rng.between(540, 640);
  const foot: Profile = (px) =>
    652 - 96 * Math.exp(-(((px - x) / 470) ** 2)) + 12 * Math.sin(px / 47);
  const shaded = mix(inks.mid, inks.near, 0.5);
  return [
    sky(pen, { horizon: 600, sun, style: 'rays' }),
    volcano(pen, {
      at: [x, 150],
      half: 560,
      base: 640,
      lit: inks.far,
      shaded,
      line: mix(inks.far, shaded, 0.7),
    }),
    clouds(pen, [x + 330, 330, 210, x - 320, 400, 170]),
    hill(pen, foot, { ink: inks.leaf, line: inks.waterLine, rows: 6 }),
    water(pen, { top: 640, glitter: sun.at[0], calm: true }),
    sailboat(pen, { at: [900, 740], height: 170 }),
    sailboat(pen, { at: [250, 700], height: 96 }),
    beach(pen),
    palm(pen, { at: [1340, 900], height: 540 }),
    palm(pen, { at: [1490, 860], height: 690 }),
  ].join('');
}
