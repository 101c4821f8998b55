import { engraved } from './carving.ts';
import { circle, citrus, type Filling, greens, rice, soup } from './dishes.ts';
import { INK, mix } from './inks.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, HEIGHT, place, type Point, polygon, triples, WIDTH } from './shapes.ts';
import { bend, groove, outline, strip } from './strokes.ts';

interface Dish {
  at: Point;
  r: number;
  glaze: string;
  filling: Filling;
}

function dish(pen: Pen, { at, r, glaze, filling }: Dish): string {
  const { inks } = pen;
  const rim = circle(at, r * 0.92, 18).map((dot) => disc(dot, r * 0.034));
  const shadow = paint(disc([at[0] + r * 0.1, at[1] + r * 0.13], r * 1.02), inks.dark);
  return (
    shadow +
    paint(disc(at, r), glaze) +
    paint(rim.join(''), mix(glaze, inks.light, 0.7)) +
    filling(pen, at, r)
  );
}

function loaf({ inks }: Pen, at: Point, r: number): string {
  const cuts = [-0.35, 0, 0.35].map((k) =>
    groove(
      bend([at[0] - r * 0.6, at[1] + k * r], [at[0] + r * 0.6, at[1] + k * r - r * 0.1], {
        sag: -r * 0.1,
        steps: 6,
      }),
      r * 0.14,
    ),
  );
  const shadow = paint(disc([at[0] + 14, at[1] + 18], r * 1.05, r * 0.8), inks.dark);
  return (
    shadow +
    paint(disc(at, r * 1.05, r * 0.8), mix(INK.ochre, INK.terracotta, 0.45)) +
    paint(cuts.join(''), mix(INK.ochre, inks.light, 0.55))
  );
}

function spoon({ inks }: Pen, at: Point, angle: number): string {
  const along = (from: number, to: number): readonly Point[] =>
    bend(
      [at[0] + Math.cos(angle) * from, at[1] + Math.sin(angle) * from],
      [at[0] + Math.cos(angle) * to, at[1] + Math.sin(angle) * to],
      { steps: 12 },
    );
  const bowl = outline(along(-62, 62), (t) => 40 * Math.sqrt(Math.sin(Math.PI * t)));
  const hollow = outline(along(-46, 40), (t) => 25 * Math.sqrt(Math.sin(Math.PI * t)));
  return (
    paint(strip(along(40, 270), 15) + bowl, mix(INK.terracotta, inks.dark, 0.35)) +
    paint(hollow, mix(INK.terracotta, inks.light, 0.25))
  );
}

function cloth(pen: Pen): string {
  const { inks } = pen;
  const weave = { ...hatching([-60, -60], [1660, 1060], { spacing: 52, angle: -0.24 }), weight: 5 };
  const linen = { ink: mix(INK.ochre, inks.light, 0.6), line: inks.light };
  const dyes = [mix(inks.near, inks.mid, 0.3), INK.terracotta];
  const stripes = [-160, 250, 700, 1150, 1560].map((x, i) => {
    const band = polygon(place([0, -20, 150, -20, 390, 1020, 240, 1020], [x, 0]));
    return paint(band, dyes[i % 2] ?? INK.terracotta);
  });
  return (
    engraved(pen, box(0, 0, [WIDTH, HEIGHT]), { ...weave, ...linen, gap: [40, 140] }) +
    stripes.join('')
  );
}

const SEATS = [
  320, 300, 210, 800, 225, 170, 1250, 330, 225, 750, 690, 245, 240, 790, 170, 1200, 800, 185, 1530,
  690, 140,
];

/**
 * A shared table from above: bowls, bread, spoons on a striped cloth.
 * @example bowls(pen)
 */
export function bowls(pen: Pen): string {
  const { rng } = pen;
  const fillings = [rice, soup, greens, citrus, soup, rice, greens];
  const { light, leafDark } = pen.inks;
  const glazes = [INK.blue, light, INK.ochre, INK.blue, leafDark, light, INK.blue];
  const shift = rng.int(0, 6);
  const dishes = triples(SEATS).map(([x, y, r], i) => {
    const at: Point = [x + rng.jitter(18), y + rng.jitter(14)];
    const filling = fillings[(i + shift) % 7] ?? rice;
    return dish(pen, { at, r, glaze: glazes[i] ?? INK.blue, filling });
  });
  return [
    cloth(pen),
    loaf(pen, [1510, 170], 130) + loaf(pen, [500, 930], 110),
    spoon(pen, [560, 420], 1.9) + spoon(pen, [1010, 520], 0.5) + spoon(pen, [1000, 920], -0.1),
    ...dishes,
  ].join('');
}
