import { type Carving, engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { farHills, hill, midHills, rolling } from './land.ts';
import { levels } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { cypress } from './plants.ts';
import { blob, box, disc, place, type Point, polygon, type Triple, triples } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { bend, groove, outline, spline } from './strokes.ts';

function wheel({ inks }: Pen, at: Point, radius: number): string {
  return (
    paint(disc(at, radius), inks.dark) +
    paint(disc(at, radius * 0.5), inks.shade) +
    paint(disc(at, radius * 0.18), inks.dark)
  );
}

const CANVAS = [
  0, -0.16, 0, -0.5, 0.06, -0.6, 0.36, -0.63, 0.66, -0.6, 0.71, -0.5, 0.71, -0.16, 0.36, -0.15,
];
const CAB = [0.75, -0.12, 0.75, -0.52, 0.93, -0.52, 1, -0.32, 1.04, -0.3, 1.04, -0.12];
const PANE = [0.82, -0.46, 0.91, -0.46, 0.965, -0.32, 0.82, -0.32];

/** A lorry seen from the side, under its tarpaulin. */
function lorry(pen: Pen, [x, y, s]: Triple, cover: string): string {
  const { inks } = pen;
  const shape = (flat: readonly number[]): readonly Point[] => place(flat, [x, y], s);
  const fold = (row: number, u: number): Point => [
    x + s * (0.07 + row * 0.115) + 4 * Math.sin(u / 30),
    y - s * 0.6 + u,
  ];
  const folds: Carving = { rows: 6, length: s * 0.45, at: fold, weight: s * 0.016, gap: [8, 20] };
  const cloth = { ink: cover, line: mix(cover, inks.dark, 0.4) };
  const shadow = disc([x + s * 0.53, y + s * 0.015], s * 0.6, s * 0.035);
  const wheels = [0.15, 0.3, 0.56, 0.88].map((dx) =>
    wheel(pen, [x + dx * s, y - s * 0.05], s * 0.075),
  );
  return [
    paint(shadow, inks.dark),
    engraved(pen, blob(shape(CANVAS)), { ...folds, ...cloth, dash: [s * 0.2, s * 0.4] }),
    paint(polygon(shape(CAB)), inks.near) + paint(polygon(shape(PANE)), inks.light),
    paint(box(x - s * 0.02, y - s * 0.18, [s * 1.06, s * 0.08]), inks.dark),
    ...wheels,
  ].join('');
}

function highway(pen: Pen, top: number): string {
  const { inks } = pen;
  const road = polygon(place([-10, top, 1610, top - 26, 1610, top + 150, -10, top + 190]));
  const tracks = {
    ...levels({ top: top - 10, bottom: top + 180, spacing: 28, sway: 3 }),
    gap: [40, 160] as const,
  };
  const marks = Array.from({ length: 10 }, (_, i) =>
    groove(
      bend([i * 175, top + 116 - i * 2], [118 + i * 175, top + 112 - i * 2], { steps: 3 }),
      13,
    ),
  );
  const tar = { ink: mix(inks.shade, inks.near, 0.45), line: mix(inks.shade, inks.near, 0.7) };
  return engraved(pen, road, { ...tracks, ...tar }) + paint(marks.join(''), inks.light);
}

/** The lane that winds through the fields behind. */
const LANE = outline(
  spline(
    place([900, 720, 700, 660, 560, 618, 640, 584, 800, 558, 850, 532, 800, 508, 770, 490]),
    5,
  ),
  (t) => 24 * (1 - t) + 2,
);

/**
 * A convoy of lorries on the road, bare fields and a winding lane behind.
 * @example convoy(pen)
 */
export function convoy(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1080, 1280), rng.between(230, 300)], radius: 120 };
  const field = mix(INK.ochre, inks.light, 0.25);
  const covers = [INK.terracotta, mix(INK.sage, inks.leafDark, 0.4), INK.terracotta];
  return [
    sky(pen, { horizon: 500, sun, style: 'rays' }),
    clouds(pen, [380, 190, 240, 640, 300, 150]),
    farHills(pen, 470, 30),
    midHills(pen, 525, 36),
    hill(pen, rolling(pen, 610, 26), {
      ink: field,
      line: mix(INK.terracotta, field, 0.3),
      rows: 9,
    }),
    paint(LANE, inks.light),
    ...[60, 120, 185, 1120, 1190, 1480, 1540].map((x) =>
      cypress(pen, { at: [x, 690 + rng.jitter(10)], height: rng.between(170, 250) }),
    ),
    highway(pen, 735),
    ...triples([1130, 822, 330, 640, 852, 385, 60, 882, 440]).map(([x, y, s], i) =>
      lorry(pen, [x + rng.jitter(20), y, s], covers[i] ?? field),
    ),
    hill(pen, rolling(pen, 960, 12), { ink: inks.near, line: inks.leaf, rows: 4, spacing: 16 }),
  ].join('');
}
