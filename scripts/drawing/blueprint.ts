import { cup, desk, pencil } from './desk.ts';
import { alley, GARDEN_HEART } from './gardens.ts';
import { INK, mix } from './inks.ts';
import { clip, paint, type Pen } from './pen.ts';
import { disc, place, type Point, polygon } from './shapes.ts';
import { outline, strip } from './strokes.ts';

/** The plan of the same garden in blue ink, small circles for the trees. */
function drawnPlan({ inks }: Pen): string {
  const line = inks.near;
  const hoop = (at: Point, r: number): string =>
    outline(
      Array.from({ length: 25 }, (_, i): Point => [
        at[0] + Math.cos(i * 0.2618) * r,
        at[1] + Math.sin(i * 0.2618) * r,
      ]),
      () => 2.6,
    );
  const turns = [0, 1, 2, 3, 4].map((i) => 0.3 + i * 1.2566);
  const paths = turns
    .flatMap((turn) => [alley(turn - 0.07), alley(turn + 0.07)])
    .map((path) => outline(path.slice(0, 7), () => 2.6));
  const trees = turns
    .flatMap((turn) => alley(turn + 0.44).slice(2, 6))
    .map((at) => hoop(at, 34) + disc(at, 4));
  return (
    paint(
      paths.join('') + trees.join('') + hoop(GARDEN_HEART, 78) + hoop(GARDEN_HEART, 112),
      line,
    ) + paint(disc(GARDEN_HEART, 62), mix(inks.water, inks.light, 0.5))
  );
}

/** A set square of wood, graduated along one side. */
function setSquare({ inks }: Pen): string {
  const whole = place([1080, 120, 1500, 300, 1230, 560]);
  const wood = outline([...whole, ...whole.slice(0, 2)], () => 26);
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const [x, y] = [1104 + i * 32, 116 + i * 13.7];
    return strip(place([0, 0, -10, 22], [x, y]), 4);
  });
  return paint(wood, INK.ochre) + paint(ticks.join(''), inks.dark);
}

/**
 * The plan of a garden unrolled on a desk, with a set square, a pencil and a cup.
 * @example blueprint(pen)
 */
export function blueprint(pen: Pen): string {
  const { inks } = pen;
  const sheet = polygon(place([210, 130, 1330, 90, 1400, 880, 270, 930]));
  const rolls =
    outline(place([196, 120, 262, 940]), () => 30) +
    outline(place([1336, 84, 1410, 892]), () => 26);
  const shades =
    outline(place([206, 120, 272, 940]), () => 12) +
    outline(place([1346, 84, 1420, 892]), () => 10);
  return [
    desk(pen),
    paint(polygon(place([240, 170, 1370, 130, 1440, 920, 300, 970])), inks.dark),
    paint(sheet, inks.light),
    clip(pen, sheet, drawnPlan(pen)),
    paint(rolls, inks.light) + paint(shades, inks.shade),
    setSquare(pen),
    cup(pen, [150, 170]) + pencil(pen),
  ].join('');
}
