import { carve } from './carving.ts';
import { mix } from './inks.ts';
import { hill, type Profile } from './land.ts';
import { hatching, rings } from './lines.ts';
import { palm } from './palms.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, HEIGHT, place, type Point, polygon, WIDTH } from './shapes.ts';
import { billow, swell } from './waves.ts';

function huts(pen: Pen): string {
  const { inks } = pen;
  const homes = [0, 1, 2].map((index) => {
    const [x, y] = [60 + index * 150, 792 - index * 8];
    const roof = polygon(place([-14, -78, 60, -136, 134, -78], [x, y]));
    const wall = paint(box(x, y - 80, [120, 86]), index % 2 ? inks.light : inks.accent);
    return wall + paint(roof, inks.near) + paint(box(x + 44, y - 50, [32, 52]), inks.dark);
  });
  return homes.join('');
}

/** A storm sky: dark ink and spiral arms around an eye of light. */
function whirl(pen: Pen): string {
  const { rng, inks } = pen;
  const eye: Point = [rng.between(1000, 1180), rng.between(240, 310)];
  const arms = rings(eye, { from: 50, spacing: 66, rows: 21, twist: (66 * 5) / (2 * Math.PI) });
  const weight = ([x, y]: Point): number =>
    y > 640 ? 0 : Math.min(22, 6 + Math.hypot(x - eye[0], y - eye[1]) / 55);
  return (
    paint(box(0, 0, [WIDTH, HEIGHT]), mix(inks.sky, inks.near, 0.35)) +
    paint(
      carve(pen, { ...arms, weight, dash: [200, 700], gap: [30, 110] }),
      mix(inks.skyLine, inks.sky, 0.25),
    ) +
    paint(disc(eye, 46), inks.glow)
  );
}

/**
 * A cyclone: whirling sky, pointed sea, palms bent by the wind.
 * @example cyclone(pen)
 */
export function cyclone(pen: Pen): string {
  const { inks } = pen;
  const spit: Profile = (x) => 800 + Math.max(0, x - 420) ** 1.32 / 11 + 10 * Math.sin(x / 90);
  const rain = hatching([-300, -300], [1900, 1300], { spacing: 104, angle: 1.12 });
  return [
    whirl(pen),
    billow(pen, swell(pen, 660, 60), [inks.far, inks.glow]),
    billow(pen, swell(pen, 750, 100), [inks.water, inks.waterLine]),
    huts(pen),
    hill(pen, spit, { ink: inks.near, line: inks.mid, rows: 8 }),
    palm(pen, { at: [330, 850], height: 470, wind: 1 }),
    palm(pen, { at: [120, 880], height: 610, wind: 0.9 }),
    billow(pen, swell(pen, 985, 90), [inks.mid, inks.waterLine]),
    paint(carve(pen, { ...rain, weight: 4.5, dash: [60, 190], gap: [110, 380] }), inks.light),
  ].join('');
}
