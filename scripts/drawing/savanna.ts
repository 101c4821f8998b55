import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { hill, rolling } from './land.ts';
import { hatching, receding } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { figure } from './people.ts';
import { acacia } from './plants.ts';
import { box, disc, place, type Point, triples, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { groove, ribbon } from './strokes.ts';

function tufts(
  pen: Pen,
  { top, bottom, count }: { top: number; bottom: number; count: number },
): string {
  const { rng, inks } = pen;
  const blades = Array.from({ length: count }, () => {
    const [x, y] = [rng.between(-20, 1620), rng.between(top, bottom)];
    const size = 14 + 74 * ((y - top) / (bottom - top)) ** 1.4;
    if (Math.abs(x - 860) < 40 + (y - top) * 1.1) return '';
    return [-0.5, -0.15, 0.2, 0.55]
      .map((lean) =>
        groove(
          place([0, 0, lean * 0.35, -0.55, lean, -1], [x, y], size * rng.between(0.7, 1.1)),
          size * 0.13,
        ),
      )
      .join('');
  });
  return paint(blades.join(''), inks.dark);
}

function track(pen: Pen): string {
  const { inks } = pen;
  const dust = mix(inks.accent, inks.light, 0.35);
  const left = place([888, 636, 850, 690, 700, 790, 610, 880, 520, 1030]);
  const right = place([898, 636, 886, 690, 850, 790, 960, 880, 1240, 1030]);
  const road = ribbon(left, right);
  const ruts = hatching([560, 640], [1100, 1000], { spacing: 24, angle: 1.5 });
  const weight = ([, y]: Point): number => (y - 640) / 60;
  return engraved(pen, road, { ...ruts, weight, ink: dust, line: mix(dust, inks.dark, 0.4) });
}

/** Two women with baskets on their heads. */
function carriers(pen: Pen): string {
  return triples([790, 880, 170, 880, 892, 140])
    .map(([x, y, height], i) => {
      const coat = i ? pen.inks.near : mix(INK.terracotta, pen.inks.dark, 0.35);
      const basket = paint(
        disc([x, y - height * 1.06], height * 0.15, height * 0.1),
        pen.inks.dark,
      );
      return figure(pen, [x, y], { height, pose: 'robe', coat }) + basket;
    })
    .join('');
}

/**
 * A savanna crossed by a track of red earth, acacias against a huge sun.
 * @example savanna(pen)
 */
export function savanna(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(960, 1120), rng.between(430, 480)], radius: 190 };
  const grass = mix(mix(INK.ochre, inks.mid, 0.4), inks.near, 0.12);
  const weight = ([, y]: Point): number => 2 + (y - 640) / 50;
  const plain = {
    ...receding({ top: 640, rows: 16, sway: 6 }),
    weight,
    ink: grass,
    line: mix(grass, inks.dark, 0.45),
  };
  return [
    sky(pen, { horizon: 640, sun, style: 'rings' }),
    hill(pen, rolling(pen, 612, 16), { ink: inks.far, line: inks.far, rows: 1 }),
    engraved(pen, box(0, 636, [WIDTH, 364]), { ...plain, gap: [40, 170] }),
    ...[1480, 1290, 640, 520].map((x) =>
      acacia(pen, { at: [x, 652 + rng.jitter(6)], height: rng.between(70, 120) }),
    ),
    track(pen),
    acacia(pen, { at: [1390, 740], height: 300 }),
    acacia(pen, { at: [300, 850], height: rng.between(560, 620) }),
    carriers(pen),
    tufts(pen, { top: 680, bottom: 1020, count: 90 }),
  ].join('');
}
