import { carve } from './carving.ts';
import { INK, mix } from './inks.ts';
import { rings } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { disc, place, type Point } from './shapes.ts';
import { bend, groove } from './strokes.ts';

/** What a bowl holds, drawn inside a circle. */
export type Filling = (pen: Pen, at: Point, r: number) => string;

/**
 * Gives the points of a circle around a place, evenly spread.
 * @example circle([0, 0], 10, 4) // [[10, 0], [0, 10], [-10, 0], [0, -10]]
 */
export function circle([x, y]: Point, r: number, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, i): Point => [
    x + Math.cos((i / count) * Math.PI * 2) * r,
    y + Math.sin((i / count) * Math.PI * 2) * r,
  ]);
}

/** A bed of loose grains. */
export const rice: Filling = (pen, at, r) => {
  const { rng, inks } = pen;
  const grains = Array.from({ length: 90 }, () => {
    const [turn, out, lean] = [
      rng.between(0, 6.28),
      r * 0.76 * Math.sqrt(rng.between(0, 1)),
      rng.between(0, 3.14),
    ];
    const [x, y] = [at[0] + Math.cos(turn) * out, at[1] + Math.sin(turn) * out];
    return groove(
      bend([x, y], [x + Math.cos(lean) * r * 0.14, y + Math.sin(lean) * r * 0.14], { steps: 2 }),
      r * 0.055,
    );
  });
  return (
    paint(disc(at, r * 0.84), mix(INK.ochre, inks.light, 0.45)) + paint(grains.join(''), inks.light)
  );
};

/** A swirl of soup with herbs. */
export const soup: Filling = (pen, at, r) => {
  const { rng, inks } = pen;
  const swirl = carve(pen, {
    ...rings(at, { from: 14, spacing: 24, rows: Math.floor(r / 30), twist: 3 }),
    weight: 7,
    dash: [60, 150],
    gap: [20, 60],
  });
  const herbs = Array.from({ length: 7 }, () =>
    disc([at[0] + rng.jitter(r * 0.5), at[1] + rng.jitter(r * 0.5)], r * 0.06),
  );
  return (
    paint(disc(at, r * 0.84), INK.terracotta) +
    paint(swirl, INK.ochre) +
    paint(herbs.join(''), inks.leafDark)
  );
};

/** Slices of citrus. */
export const citrus: Filling = ({ inks }, at, r) => {
  const slices = place([-0.34, -0.22, 0.36, -0.18, 0, 0.36], at, r).map((c) => {
    const wedges = Array.from({ length: 7 }, (_, i) => {
      const [cos, sin] = [Math.cos(i * 0.9) * r, Math.sin(i * 0.9) * r];
      return groove(
        place([0.06 * cos, 0.06 * sin, 0.2 * cos, 0.2 * sin, 0.33 * cos, 0.33 * sin], c),
        r * 0.15,
      );
    });
    return (
      paint(disc(c, r * 0.42), INK.ochre) +
      paint(disc(c, r * 0.37), inks.light) +
      paint(wedges.join(''), INK.ochre)
    );
  });
  return paint(disc(at, r * 0.84), INK.sage) + slices.join('');
};

/** Leaves and berries. */
export const greens: Filling = ({ rng, inks }, at, r) => {
  const cuttings = Array.from({ length: 12 }, (_, i) => {
    const turn = i * 0.55 + rng.jitter(0.2);
    const ray = (out: number): Point => [
      at[0] + Math.cos(turn) * r * out,
      at[1] + Math.sin(turn) * r * out,
    ];
    return paint(
      groove(bend(ray(0.08), ray(0.74), { sag: r * 0.06, steps: 6 }), r * 0.26),
      i % 3 ? inks.leafDark : INK.sage,
    );
  });
  const berries = circle(at, r * 0.3, 4).map((berry) => disc(berry, r * 0.11));
  return (
    paint(disc(at, r * 0.84), mix(INK.sage, inks.light, 0.5)) +
    cuttings.join('') +
    paint(berries.join(''), INK.terracotta)
  );
};
