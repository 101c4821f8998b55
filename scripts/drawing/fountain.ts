import { paint, type Pen } from './pen.ts';
import { blob, disc, place, type Point } from './shapes.ts';
import { bend, groove, outline } from './strokes.ts';

/**
 * Draws a round fountain, its bowl and jets, 300 pixels wide.
 * @example fountain(pen, [840, 800])
 */
export function fountain({ inks }: Pen, at: Point): string {
  const [x, y] = at;
  const basin = blob(place([-150, -34, 0, -50, 150, -34, 146, 16, 0, 44, -146, 16], at));
  const stem = outline(place([0, -20, 0, -120, 0, -190], at), (t) => 20 - 11 * t);
  const bowl = blob(place([-70, -128, 70, -128, 44, -96, 0, -88, -44, -96], at));
  const jets = [62, 100, -62, -100].map((reach) =>
    groove(
      bend([x + Math.sign(reach) * 4, y - 190], [x + reach, y - 30], {
        sag: -46 * Math.sign(reach),
      }),
      7,
    ),
  );
  const glint = groove(bend([x - 110, y - 22], [x + 100, y - 26], {}), 6);
  return (
    paint(basin, inks.near) +
    paint(disc([x, y - 26], 136, 24), inks.water) +
    paint(stem + bowl, inks.near) +
    paint(jets.join('') + glint, inks.light)
  );
}
