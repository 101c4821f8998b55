import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { farHills } from './land.ts';
import { hatching, receding } from './lines.ts';
import { palm } from './palms.ts';
import { paint, type Pen } from './pen.ts';
import { box, disc, type Point, triples, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { arcade } from './structures.ts';

/** A low building: a gallery of arches under a flat roof. */
function gallery(pen: Pen): string {
  const { inks } = pen;
  const wall = mix(INK.ochre, inks.light, 0.6);
  const plaster = {
    ...hatching([180, 420], [1420, 740], { spacing: 34 }),
    dash: [30, 110] as const,
    gap: [60, 240] as const,
  };
  const arches = arcade({ from: 230, to: 1370, bottom: 740, count: 8, height: 210, pier: 0.3 });
  const merlons = Array.from({ length: 26 }, (_, i) => box(186 + i * 48, 410, [26, 24]));
  return [
    paint(merlons.join(''), wall),
    engraved(pen, box(180, 430, [1240, 310]), {
      ...plaster,
      ink: wall,
      line: mix(wall, INK.terracotta, 0.35),
    }),
    paint(box(170, 446, [1260, 14]), INK.terracotta),
    paint(arches, inks.near),
    paint(box(1320, 460, [100, 280]), mix(wall, inks.near, 0.3)),
    paint(box(150, 734, [1300, 22]), mix(inks.shade, inks.light, 0.4)),
  ].join('');
}

const GROUP = [520, 890, 262, 640, 896, 250, 770, 900, 276, 905, 898, 256, 1035, 892, 268];

/**
 * Five people side by side in front of a low arcaded building, under a great sun.
 * @example gathering(pen)
 */
export function gathering(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(700, 900), rng.between(250, 290)], radius: 190 };
  const soil = mix(INK.ochre, inks.light, 0.35);
  const weight = ([, y]: Point): number => (y - 680) / 50;
  const ground = { ...receding({ top: 740, rows: 10, sway: 6 }), weight, gap: [60, 200] as const };
  const coats = [
    INK.terracotta,
    INK.blue,
    mix(INK.sage, inks.near, 0.35),
    inks.light,
    inks.near,
  ] as const;
  const shadows = triples(GROUP).map(([x, y]) => disc([x + 44, y + 4], 84, 10));
  return [
    sky(pen, { horizon: 640, sun, style: 'rays' }),
    farHills(pen, 620, 20),
    palm(pen, { at: [110, 760], height: 430 }) + palm(pen, { at: [1500, 770], height: 500 }),
    gallery(pen),
    engraved(pen, box(0, 750, [WIDTH, 250]), {
      ...ground,
      ink: soil,
      line: mix(soil, INK.terracotta, 0.5),
    }),
    paint(shadows.join(''), mix(soil, inks.dark, 0.45)),
    people(pen, GROUP, { poses: ['standing', 'robe'], coats }),
  ].join('');
}
