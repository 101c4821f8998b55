import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { receding } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, place, type Point, polygon, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { stall } from './stalls.ts';
import { bend, outline } from './strokes.ts';

function bunting({ rng, inks }: Pen): string {
  const rope = bend([-20, 200], [1620, 180], { sag: 80, steps: 17 });
  const rags = rope
    .slice(1, -1)
    .map((at) =>
      paint(
        polygon(place([-26, 0, 26, 0, 0, 46], at)),
        rng.pick([INK.terracotta, inks.light, INK.ochre, inks.near]),
      ),
    );
  return (
    paint(
      outline(rope, () => 2.5),
      inks.dark,
    ) + rags.join('')
  );
}

function housefronts(pen: Pen): string {
  const { rng, inks } = pen;
  const walls = [
    mix(inks.warm, inks.light, 0.5),
    inks.light,
    mix(inks.accent, inks.light, 0.6),
  ] as const;
  const look = {
    columns: 3,
    rows: 4,
    glass: mix(inks.shade, inks.near, 0.4),
    roof: mix(INK.terracotta, inks.dark, 0.3),
  };
  const fronts = Array.from({ length: 11 }, (_, i) => {
    const size: Point = [148, rng.between(250, 400)];
    return facade(pen, { at: [i * 152 - 30, 700], size, wall: rng.pick(walls), ...look });
  });
  return fronts.join('');
}

const BUYERS = [250, 956, 290, 372, 968, 270, 1050, 950, 280, 1320, 966, 300, 760, 982, 210];

/**
 * A market: striped awnings, heaps of fruit, buyers who pass.
 * @example market(pen)
 */
export function market(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(680, 900), rng.between(150, 190)], radius: 90 };
  const weight = ([, y]: Point): number => (y - 740) / 34;
  const paving = {
    ...receding({ top: 790, rows: 8 }),
    weight,
    ink: mix(inks.shade, inks.light, 0.4),
    line: mix(inks.shade, inks.near, 0.2),
  };
  const coats = [inks.dark, INK.terracotta, inks.near, mix(INK.sage, inks.near, 0.5)] as const;
  return [
    sky(pen, { horizon: 520, sun, style: 'rays' }),
    housefronts(pen),
    bunting(pen),
    engraved(pen, box(0, 690, [WIDTH, 310]), paving),
    stall(pen, { at: [30, 830], width: 440, stripes: [INK.terracotta, inks.light] }),
    stall(pen, { at: [560, 820], width: 470, stripes: [inks.leafDark, inks.light] }),
    stall(pen, { at: [1120, 835], width: 450, stripes: [INK.ochre, inks.light] }),
    people(pen, BUYERS, { poses: ['walking', 'robe', 'standing'], coats }),
  ].join('');
}
