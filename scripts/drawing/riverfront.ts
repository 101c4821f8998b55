import { facade } from './buildings.ts';
import { INK, mix } from './inks.ts';
import { paint, type Pen } from './pen.ts';
import { box, place, type Point, polygon, WIDTH } from './shapes.ts';
import { outline } from './strokes.ts';

function gabledHouse(pen: Pen, [x, y]: Point, [w, h]: Point): string {
  const { rng, inks } = pen;
  const pale = (ink: string, share: number): string => mix(ink, inks.light, share);
  const wall = rng.pick([
    inks.light,
    pale(inks.warm, 0.45),
    pale(inks.accent, 0.5),
    pale(inks.accent, 0.75),
    pale(inks.leaf, 0.4),
  ]);
  const gable = polygon(place([0, 0.01, 0.5, -0.62, 1, 0.01], [x, y - h], w));
  const eaves = outline(place([-0.06, 0.05, 0.5, -0.66, 1.06, 0.05], [x, y - h], w), () => 6);
  const loft = box(x + w * 0.43, y - h - w * 0.3, [w * 0.14, w * 0.2]);
  const [columns, rows] = [Math.max(2, Math.round(w / 40)), Math.max(2, Math.round(h / 62))];
  return (
    paint(gable, wall) +
    facade(pen, { at: [x, y], size: [w, h], columns, rows, wall, glass: inks.near }) +
    paint(loft, inks.near) +
    paint(eaves, mix(INK.terracotta, inks.dark, 0.35))
  );
}

/**
 * Draws a row of old houses, gabled or tiled, from edge to edge.
 * @example riverfront(pen, 620)
 */
export function riverfront(pen: Pen, base: number): string {
  const { rng, inks } = pen;
  const walls = [
    inks.light,
    mix(inks.warm, inks.light, 0.4),
    mix(inks.accent, inks.light, 0.6),
  ] as const;
  const roof = mix(INK.terracotta, inks.dark, 0.25);
  const houses: string[] = [];
  for (let x = -30; x < WIDTH;) {
    const size: Point = [rng.between(86, 140), rng.between(120, 240)];
    const plain = {
      at: [x, base] as const,
      size,
      columns: 3,
      rows: 4,
      wall: rng.pick(walls),
      glass: inks.near,
      roof,
    };
    houses.push(rng.chance(0.55) ? gabledHouse(pen, [x, base], size) : facade(pen, plain));
    x += size[0] + 2;
  }
  return houses.join('');
}
