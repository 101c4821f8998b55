import { engraved } from './carving.ts';
import { people } from './crowds.ts';
import { fountain } from './fountain.ts';
import { INK, mix } from './inks.ts';
import { midHills } from './land.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { broadTree } from './plants.ts';
import { box, place, type Point, polygon, WIDTH } from './shapes.ts';
import { clouds, type Disc, sky } from './sky.ts';
import { arcade } from './structures.ts';
import { volcano } from './volcano.ts';

interface Lot {
  at: Point;
  size: Point;
  wall: string;
}

/** A house of the square: arcade below, shutters and balcony above, a roof of tiles. */
function arcadedHouse(pen: Pen, { at: [x, y], size: [w, h], wall }: Lot): string {
  const { rng, inks } = pen;
  const roof = polygon(place([-0.03, 0, 0.04, -0.2, 0.96, -0.2, 1.03, 0], [x, y - h], [w, h]));
  const tiles = hatching([x, y - h * 1.25], [x + w, y - h], { spacing: 15, angle: 1.45 });
  const bays = Math.round(w / 62);
  const shutters = Array.from({ length: bays }, (_, i) =>
    box(x + (w * (i + 0.32)) / bays, y - h * 0.86, [(w * 0.36) / bays, h * 0.26]),
  );
  const balcony = box(x + w * 0.03, y - h * 0.56, [w * 0.94, 7]);
  const arches = arcade({ from: x + 4, to: x + w - 4, bottom: y, count: bays, height: h * 0.42 });
  const clay = {
    ink: mix(INK.terracotta, inks.dark, 0.12),
    line: mix(INK.terracotta, inks.dark, 0.5),
  };
  return (
    paint(box(x, y - h, [w, h]), wall) +
    paint(shutters.join('') + balcony + arches, rng.pick([inks.near, inks.dark])) +
    engraved(pen, roof, { ...tiles, ...clay, weight: 5, dash: [20, 50], gap: [6, 16] })
  );
}

function arcades(pen: Pen): string {
  const { rng, inks } = pen;
  const pale = (ink: string, share: number): string => mix(ink, inks.light, share);
  const walls = [
    inks.light,
    pale(inks.warm, 0.3),
    pale(inks.accent, 0.6),
    inks.light,
    pale(inks.leaf, 0.5),
    inks.light,
  ];
  const widths = [300, 250, 372, 250, 310, 260];
  const lots = widths.map((width, i): Lot => ({
    at: [widths.slice(0, i).reduce((sum, w) => sum + w, -50), 720],
    size: [width - 2, rng.between(170, 230)],
    wall: walls[i] ?? inks.light,
  }));
  return lots.map((lot) => arcadedHouse(pen, lot)).join('');
}

function pavement(pen: Pen, [x, y]: Point): string {
  const { inks } = pen;
  const at = (row: number, u: number): Point => [
    x + Math.cos(u / 730) * (130 + row * 84),
    y + Math.sin(u / 730) * (34 + row * 25),
  ];
  const weight = ([, py]: Point): number => 3 + (py - 690) / 50;
  const stones = { rows: 13, length: 4600, at, weight, dash: [70, 210] as const };
  const [ink, line] = [mix(inks.shade, inks.light, 0.35), mix(inks.shade, inks.near, 0.3)];
  return engraved(pen, box(0, 700, [WIDTH, 300]), { ...stones, ink, line });
}

const PASSERS = [
  420, 830, 120, 490, 838, 112, 1130, 800, 96, 1250, 900, 160, 700, 780, 84, 200, 900, 158,
];

/**
 * A square of the Andes: arcades, a fountain, a snowy volcano above the roofs.
 * @example andes(pen)
 */
export function andes(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1180, 1340), rng.between(150, 200)], radius: 84 };
  const [shaded, line] = [mix(inks.far, inks.near, 0.4), mix(inks.far, inks.near, 0.55)];
  const cone = { half: 640, base: 620, lit: inks.far, shaded, line, snow: inks.light };
  return [
    sky(pen, { horizon: 560, sun, style: 'rings' }),
    volcano(pen, { at: [rng.between(520, 640), 130], ...cone }),
    clouds(pen, [1080, 330, 200, 130, 390, 180]),
    midHills(pen, 500, 34),
    arcades(pen),
    pavement(pen, [840, 800]),
    fountain(pen, [840, 800]),
    broadTree(pen, { at: [1420, 860], height: 380 }),
    people(pen, PASSERS, {
      poses: ['walking', 'robe', 'standing'],
      coats: [inks.dark, inks.near, inks.accent],
    }),
  ].join('');
}
