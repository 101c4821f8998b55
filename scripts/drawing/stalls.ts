import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { figure } from './people.ts';
import { box, disc, place, type Point, polygon, type Triple } from './shapes.ts';
import { groove, strip } from './strokes.ts';

export interface StallPlan {
  /** Bottom left corner. */
  at: Point;
  width: number;
  stripes: readonly [string, string];
}

/** An awning in stripes of two inks, with its scalloped edge. */
function awning(pen: Pen, { at: [x, y], width, stripes }: StallPlan): string {
  const count = Math.round(width / 52);
  const [pitch, middle] = [width / count, x + width / 2];
  const bands = Array.from({ length: count }, (_, i) => {
    const [left, right] = [x + i * pitch, x + (i + 1) * pitch];
    const lean = (px: number): number => middle + (px - middle) * 0.86;
    const band = polygon(place([lean(left), y - 92, lean(right), y - 92, right, y, left, y]));
    return paint(
      band + disc([left + pitch / 2, y + 2], pitch / 2, pitch * 0.42),
      stripes[i % 2] ?? stripes[0],
    );
  });
  return (
    bands.join('') +
    paint(
      strip(
        [
          [x, y - 2],
          [x + width, y - 2],
        ],
        6,
      ),
      pen.inks.dark,
    )
  );
}

/** A crate and the pyramid of fruit in it. */
function heap({ inks }: Pen, [x, y, width]: Triple, ink: string): string {
  const r = width / 9;
  const fruit = [4, 3, 2].flatMap((count, tier) =>
    Array.from({ length: count }, (_, i): Point => [
      x + width / 2 + (i - (count - 1) / 2) * r * 2,
      y - r * 0.8 - tier * r * 1.5,
    ]),
  );
  const shine = fruit.map((at) =>
    groove(place([-0.5, -0.3, -0.25, -0.5, 0.1, -0.6], at, r), r * 0.3),
  );
  const crate = polygon(place([0, -0.1, 1, -0.1, 0.93, 0.34, 0.07, 0.34], [x, y], width));
  return [
    ...fruit.map((at) => paint(disc(at, r * 1.08), ink)),
    paint(shine.join(''), mix(ink, inks.light, 0.55)),
    paint(crate, mix(INK.terracotta, inks.dark, 0.45)),
    paint(box(x + 4, y + width * 0.1 - 2, [width - 8, 5]), INK.ochre),
  ].join('');
}

/** The crates of a stall, side by side on its counter. */
function goods(pen: Pen, { at: [x, y], width }: StallPlan): string {
  const { rng, inks } = pen;
  const orange = mix(INK.terracotta, INK.ochre, 0.5);
  const colours = [INK.terracotta, INK.sage, INK.ochre, inks.leafDark, orange] as const;
  const count = Math.floor(width / 118);
  const crates = Array.from({ length: count }, (_, i) => {
    const left = x + 8 + (i * (width - 16)) / count;
    return heap(pen, [left, y - 132, (width - 30) / count], rng.pick(colours));
  });
  return crates.join('');
}

/**
 * Draws a stall: seller in the shade, counter, crates of fruit under a striped awning.
 * @example stall(pen, { at: [30, 830], width: 440, stripes: ['#b5491f', '#f4eee2'] })
 */
export function stall(pen: Pen, plan: StallPlan): string {
  const { rng, inks } = pen;
  const {
    at: [x, y],
    width,
    stripes,
  } = plan;
  const posts = [x + 5, x + width - 15].map((px) => box(px, y - 400, [11, 400]));
  const counter = polygon(place([0, -128, width, -128, width - 8, 0, 8, 0], [x, y]));
  const planks = hatching([x, y - 128], [x + width, y], { spacing: 24, angle: 1.57 });
  const wood = mix(inks.near, inks.mid, 0.3);
  const stand: Point = [x + width * rng.between(0.4, 0.6), y - 20];
  return [
    paint(box(x + 8, y - 330, [width - 16, 220]), mix(inks.near, inks.dark, 0.3)),
    paint(posts.join(''), inks.dark),
    figure(pen, stand, { height: 270, coat: mix(inks.near, inks.shade, 0.45) }),
    engraved(pen, counter, { ...planks, ink: wood, line: mix(wood, inks.dark, 0.4) }),
    goods(pen, plan),
    awning(pen, { at: [x - 20, y - 330], width: width + 40, stripes }),
  ].join('');
}
