import { cup, desk, pencil } from './desk.ts';
import { broadLeaf, type LeafPlan } from './foliage.ts';
import { INK, mix } from './inks.ts';
import { clip, paint, type Pen } from './pen.ts';
import { blob, box, disc, place, type Point, polygon } from './shapes.ts';
import { bend, outline } from './strokes.ts';

const LEAF = [
  0, 22, 120, -10, 300, -14, 470, 2, 590, 24, 596, 300, 590, 560, 470, 540, 300, 528, 120, 536, 0,
  572,
];
const GUTTER = [0, 22, 36, 12, 52, 200, 46, 400, 34, 556, 0, 572];

/** One page of the open report, `side` -1 on the left, 1 on the right. */
function page({ inks }: Pen, side: 1 | -1): string {
  const at = (flat: readonly number[], drop = 0): string =>
    blob(place(flat, [800, 230 + drop], [side, 1]));
  return (
    paint(at(LEAF, 22), inks.shade) +
    paint(at(LEAF, 11), mix(inks.shade, inks.light, 0.5)) +
    paint(at(LEAF), inks.light) +
    paint(at(GUTTER), mix(inks.shade, inks.light, 0.45))
  );
}

function textLines({ rng, inks }: Pen, [x, y]: Point, [width, count]: Point): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const reach = i === count - 1 ? width * 0.5 : width * rng.between(0.86, 1);
    return outline(bend([x, y + i * 29], [x + reach, y + i * 29 + 4], { sag: 4 }), () => 4);
  });
  return paint(lines.join(''), mix(inks.near, inks.light, 0.25));
}

function plate(pen: Pen, corner: Point): string {
  const { rng, inks } = pen;
  const frame = polygon(place([0, 0, 400, -8, 404, 226, 2, 236], corner));
  const hills = blob(
    place([-30, 260, -30, 160, 90, 110, 190, 168, 290, 96, 440, 150, 440, 260], corner),
  );
  const fields = blob(place([-30, 270, -20, 206, 130, 182, 260, 214, 440, 190, 440, 270], corner));
  const roofs = [150, 190, 236].map((dx) =>
    polygon(place([0, 0, 0, -26, 18, -44, 36, -26, 36, 0], [corner[0] + dx, corner[1] + 196])),
  );
  const sun = disc([corner[0] + rng.between(80, 320), corner[1] + 70], 42);
  const scene =
    paint(frame, mix(INK.ochre, inks.light, 0.5)) +
    paint(sun, INK.terracotta) +
    paint(hills, INK.sage) +
    paint(fields, inks.near) +
    paint(roofs.join(''), INK.terracotta);
  return clip(pen, frame, scene);
}

function chart({ rng, inks }: Pen, [x, y]: Point): string {
  const bars = Array.from({ length: 7 }, (_, i) => {
    const tall = 70 + i * 19 + rng.between(0, 44);
    return paint(box(x + i * 58, y - tall, [36, tall]), i % 2 ? INK.terracotta : inks.near);
  });
  return bars.join('') + paint(box(x - 14, y - 3, [428, 8]), inks.dark);
}

const SHEET = [170, 300, 200, 236, 800, 250, 1400, 236, 1430, 300, 1424, 840, 800, 862, 176, 840];
const SHADOW = [210, 340, 800, 300, 1450, 330, 1466, 880, 800, 906, 214, 880];

/** The leaves of a plant that stands beside the desk. */
function plant({ inks }: Pen): string {
  const dark = { ink: inks.leafDark, line: INK.sage };
  const light = { ink: INK.sage, line: inks.leafDark };
  const leaf = (angle: number, length: number): LeafPlan => ({
    at: [-30, 1030],
    angle,
    length,
    ...dark,
  });
  return (
    broadLeaf(leaf(-1.35, 330)) +
    broadLeaf({ ...leaf(-0.8, 400), ...light }) +
    broadLeaf(leaf(-0.25, 340))
  );
}

/**
 * An open report on a desk: text, a landscape, a chart; a cup, a pencil, a plant.
 * @example book(pen)
 */
export function book(pen: Pen): string {
  const { inks } = pen;
  return [
    desk(pen),
    paint(blob(place(SHADOW)), inks.dark) + paint(blob(place(SHEET)), inks.accent),
    page(pen, -1) + page(pen, 1),
    plate(pen, [300, 290]),
    textLines(pen, [300, 574], [410, 7]),
    textLines(pen, [890, 290], [410, 6]),
    chart(pen, [896, 716]),
    cup(pen, [150, 170]) + pencil(pen) + plant(pen),
  ].join('');
}
