import { ballotBox } from './ballot-box.ts';
import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { hatching, receding } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { broadTree } from './plants.ts';
import { box, disc, place, type Point, polygon, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { strip } from './strokes.ts';
import { arcade } from './structures.ts';

function belfry(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const roof = polygon(place([-64, -104, -52, -150, 0, -250, 52, -150, 64, -104], at));
  const shade = polygon(place([10, -104, 0, -250, 52, -150, 64, -104], at));
  const hands = strip(place([0, -52, 0, -80], at), 6) + strip(place([0, -52, 19, -42], at), 6);
  return [
    paint(roof, inks.near) + paint(shade, inks.dark),
    paint(box(x - 56, y - 110, [112, 120]), inks.light),
    paint(box(x + 26, y - 110, [30, 120]) + box(x - 66, y - 116, [132, 14]), inks.shade),
    paint(disc([x, y - 52], 45), inks.accent) +
      paint(disc([x, y - 52], 37), inks.light) +
      paint(hands, inks.dark),
  ].join('');
}

function balcony([x, y]: Point): string {
  const bars = Array.from({ length: 13 }, (_, i) => box(x - 126 + i * 20.5, y - 38, [6, 40]));
  return box(x - 130, y, [260, 14]) + bars.join('') + box(x - 130, y - 42, [260, 8]);
}

function hall(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const roof = polygon(place([-370, -300, -330, -400, 330, -400, 370, -300], at));
  const slates = {
    ...hatching([x - 370, y - 400], [x + 370, y - 300], { spacing: 18 }),
    dash: [24, 90] as const,
  };
  const tall = Array.from(
    { length: 9 },
    (_, i) => box(x - 338 + i * 78, y - 270, [44, 96]) + disc([x - 316 + i * 78, y - 270], 22),
  );
  const arches = arcade({ from: x - 350, to: x + 350, bottom: y, count: 7, height: 120 });
  return [
    belfry(pen, [x, y - 392]),
    engraved(pen, roof, { ...slates, ink: inks.near, line: inks.shade }),
    paint(box(x - 360, y - 304, [720, 304]), inks.light),
    paint(
      box(x - 372, y - 312, [744, 16]) +
        box(x - 360, y - 146, [720, 10]) +
        box(x + 312, y - 296, [48, 296]),
      inks.shade,
    ),
    paint(arches, inks.near) + paint(tall.join(''), mix(inks.near, INK.ochre, 0.3)),
    paint(balcony([x, y - 158]), inks.dark),
  ].join('');
}

const VOTERS = [
  150, 830, 170, 250, 842, 176, 362, 810, 146, 520, 780, 116, 590, 776, 110, 760, 766, 98,
];

/** The pale houses beyond the square. */
function neighbours(pen: Pen): string {
  const { rng, inks } = pen;
  const wall = mix(inks.far, inks.light, 0.2);
  const look = { columns: 3, rows: 4, wall, glass: inks.far, roof: mix(inks.far, inks.near, 0.4) };
  const houses = [-10, 120, 1060, 1220, 1370, 1490].map((x) =>
    facade(pen, { at: [x, 700], size: [150, rng.between(210, 300)], ...look }),
  );
  return houses.join('');
}

/**
 * A town hall with its clock and arcades; in front, a glass ballot box.
 * @example townHall(pen)
 */
export function townHall(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1240, 1360), rng.between(190, 240)], radius: 92 };
  const weight = ([, y]: Point): number => (y - 640) / 45;
  const [slab, joint] = [mix(inks.shade, inks.light, 0.5), mix(inks.shade, inks.near, 0.15)];
  const paving = { ...receding({ top: 690, rows: 12 }), weight, ink: slab, line: joint };
  const coats = [inks.dark, inks.near, inks.accent] as const;
  return [
    sky(pen, { horizon: 600, sun, style: 'rings' }),
    neighbours(pen),
    hall(pen, [610, 700]),
    engraved(pen, box(0, 696, [WIDTH, 304]), paving),
    broadTree(pen, { at: [60, 800], height: 420 }),
    people(pen, VOTERS, { poses: ['walking', 'standing', 'robe'], coats }),
    paint(polygon(place([960, 905, 1560, 905, 1640, 1010, 900, 1010])), inks.near),
    ballotBox(pen, [1250, 800]),
  ].join('');
}
