import { sailboat } from './boats.ts';
import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { hatching, receding } from './lines.ts';
import { clip, cut, paint, type Pen } from './pen.ts';
import { broadTree, leafMass } from './plants.ts';
import { portico } from './portico.ts';
import { box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { strip } from './strokes.ts';
import { water } from './water.ts';

function wing(pen: Pen, at: Point, width: number): string {
  const { inks } = pen;
  const [x, y] = at;
  const roof = polygon(place([-0.02, -190, 0.05, -282, 0.95, -282, 1.02, -190], at, [width, 1]));
  const slates = {
    ...hatching([x, y - 290], [x + width, y - 190], { spacing: 17 }),
    dash: [20, 80] as const,
  };
  const front = { at, size: [width, 192] as const, columns: Math.round(width / 58), rows: 2 };
  return (
    engraved(pen, roof, { ...slates, ink: inks.near, line: inks.shade }) +
    facade(pen, { ...front, wall: inks.light, glass: inks.near }) +
    paint(box(x - 6, y - 198, [width + 12, 14]) + box(x, y - 100, [width, 8]), inks.shade)
  );
}

function boxedTree(pen: Pen, [x, y]: Point, size: number): string {
  const { inks } = pen;
  const tub = box(x - size * 0.2, y - size * 0.36, [size * 0.4, size * 0.36]);
  const stem = strip(
    [
      [x, y - size * 0.3],
      [x, y - size * 0.7],
    ],
    size * 0.07,
  );
  return (
    paint(stem, inks.dark) +
    leafMass(pen, [x, y - size], size * 0.38, [inks.leafDark, inks.leaf]) +
    cut(tub, inks.accent, inks.dark)
  );
}

function garden(pen: Pen): string {
  const { inks } = pen;
  const weight = ([, y]: Point): number => (y - 600) / 60;
  const lawn = {
    ...receding({ top: 640, rows: 13 }),
    weight,
    dash: [80, 260] as const,
    gap: [40, 160] as const,
  };
  const tubs = [110, 300, 1300, 1490].map((x) =>
    boxedTree(pen, [x, 870 + (Math.abs(x - 800) - 500) * 0.22], 190),
  );
  return [
    engraved(pen, box(0, 640, [WIDTH, 360]), {
      ...lawn,
      ink: mix(inks.leaf, inks.light, 0.25),
      line: inks.light,
    }),
    paint(disc([800, 846], 560, 134), mix(INK.ochre, inks.light, 0.6)),
    clip(pen, disc([800, 850], 520, 112), water(pen, { top: 730, bottom: 970, calm: true })),
    sailboat(pen, { at: [860, 800], height: 84 }),
    sailboat(pen, { at: [620, 850], height: 120 }),
    sailboat(pen, { at: [1020, 890], height: 150, sail: inks.warm }),
    ...tubs,
  ].join('');
}

/**
 * The palace of an assembly: dome, columns and wings beyond a round pond with toy boats.
 * @example senate(pen)
 */
export function senate(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(320, 420), 210], radius: 92 };
  const trees = [40, 170, 300, 1310, 1440, 1570].map((x) =>
    broadTree(pen, { at: [x, 650], height: rng.between(330, 420) }),
  );
  return [
    sky(pen, { horizon: 560, sun, style: 'rays' }),
    clouds(pen, [1290, 200, 200]),
    paint(box(0, 560, [WIDTH, 100]), inks.leafDark),
    ...trees,
    garden(pen),
    wing(pen, [250, 650], 380),
    wing(pen, [970, 650], 380),
    portico(pen, [800, 650]),
  ].join('');
}
