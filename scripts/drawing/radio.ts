import { facade } from './buildings.ts';
import { carve } from './carving.ts';
import { INK, mix } from './inks.ts';
import { rings } from './lines.ts';
import { microphone } from './microphone.ts';
import { paint, type Pen } from './pen.ts';
import { box, HEIGHT, type Point, WIDTH } from './shapes.ts';
import { outline, strip } from './strokes.ts';

function waves({ inks }: Pen, [x, y]: Point): string {
  const arc = (ring: number, middle: number): string => {
    const radius = 250 + ring * 88;
    const line = Array.from({ length: 15 }, (_, i): Point => {
      const angle = middle + (i / 14 - 0.5) * 1.24;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    });
    const shape = outline(line, (t) => (17 - ring * 1.4) * Math.sin(Math.PI * t) ** 0.5 + 1);
    return paint(shape, ring % 2 ? inks.warm : inks.accent);
  };
  return [0, 1, 2, 3, 4, 5, 6].map((ring) => arc(ring, 0) + arc(ring, Math.PI)).join('');
}

function street(pen: Pen): string {
  const { rng, inks } = pen;
  const look = {
    columns: 3,
    rows: 3,
    wall: mix(inks.near, inks.mid, 0.35),
    glass: INK.ochre,
    roof: inks.near,
  };
  const houses = Array.from({ length: 15 }, (_, i) => {
    const size: Point = [rng.between(92, 110), rng.between(70, 190)];
    return facade(pen, { at: [i * 112 - 20, 860], size, ...look });
  });
  return houses.join('');
}

function mixingDesk(pen: Pen): string {
  const { rng, inks } = pen;
  const faders = Array.from({ length: 21 }, (_, i) => {
    const [x, level] = [50 + i * 76, rng.between(890, 960)];
    const knob = rng.pick([inks.light, INK.ochre, INK.terracotta, inks.light]);
    return (
      paint(
        strip(
          [
            [x, 876],
            [x, 990],
          ],
          5,
        ),
        inks.shade,
      ) + paint(box(x - 17, level, [34, 22]), knob)
    );
  });
  return (
    paint(box(0, 850, [WIDTH, 160]), inks.dark) +
    paint(box(0, 846, [WIDTH, 10]), INK.ochre) +
    faders.join('')
  );
}

/**
 * A studio microphone sending its waves over a town.
 * @example radio(pen)
 */
export function radio(pen: Pen): string {
  const { rng, inks } = pen;
  const at: Point = [rng.between(720, 880), 470];
  const heart: Point = [at[0], at[1] - 60];
  const weight = ([, y]: Point): number => (y > 720 ? 0 : 5);
  const air = { ...rings(heart, { from: 294, spacing: 88, rows: 14 }), weight };
  return [
    paint(box(0, 0, [WIDTH, HEIGHT]), inks.sky),
    paint(carve(pen, { ...air, dash: [120, 420], gap: [40, 140] }), inks.skyLine),
    waves(pen, heart),
    street(pen),
    microphone(pen, at),
    mixingDesk(pen),
  ].join('');
}
