import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { hatching, rays, rings } from './lines.ts';
import { cut, paint, type Pen } from './pen.ts';
import { leafMass } from './plants.ts';
import { blob, box, disc, HEIGHT, place, type Point, polygon, WIDTH } from './shapes.ts';
import { bend, groove, outline } from './strokes.ts';

const CENTRE: Point = [800, 505];

/** Turns a drawing made around the origin to face an angle, and moves it `distance` from the middle. */
function around(angle: number, distance: number, flat: readonly number[]): readonly Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return place(flat).map(([out, side]): Point => [
    CENTRE[0] + cos * (distance + out) - sin * side,
    CENTRE[1] + (sin * (distance + out) + cos * side) * 0.96,
  ]);
}

/** The point at an angle and a distance from the middle of the table. */
function spot(angle: number, distance: number): Point {
  const [x, y] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
  return [CENTRE[0] + x, CENTRE[1] + y * 0.96];
}

const CHAIR = [88, -72, 108, 0, 88, 72, 62, 70, 74, 0, 62, -70];
const SHOULDERS = [28, -88, 54, -46, 58, 0, 54, 46, 28, 88, 0, 72, -10, 0, 0, -72];

/** A seated person from above: chair back, shoulders, arms on the table, hair. */
function seated({ rng, inks }: Pen, angle: number, coat: string): string {
  const sleeves = [-1, 1].map((side) =>
    outline(around(angle, 428, [22, 76 * side, -36, 78 * side, -86, 42 * side]), (t) => 21 - 7 * t),
  );
  const [head, light] = [spot(angle, 444), spot(angle - 0.03, 452)];
  const strands = [0, 1, 2].map((i) =>
    groove(
      bend([light[0] - 20, light[1] + i * 12 - 12], [light[0] + 16, light[1] + i * 12 - 16], {
        sag: -6,
        steps: 4,
      }),
      4,
    ),
  );
  const hair = rng.pick([inks.dark, inks.dark, mix(INK.terracotta, inks.dark, 0.7), inks.shade]);
  return (
    paint(blob(around(angle, 428, CHAIR)), mix(INK.terracotta, inks.dark, 0.5)) +
    paint(blob(around(angle, 428, SHOULDERS)) + sleeves.join(''), coat) +
    paint(disc(head, 42, 45), hair) +
    paint(strands.join(''), mix(hair, inks.light, 0.35))
  );
}

function papers({ rng, inks }: Pen, angle: number): string {
  const [lean, cup] = [angle + rng.jitter(0.04), spot(angle + 0.23, 300)];
  const sheet = polygon(around(lean, 276, [-52, -38, 52, -38, 52, 38, -52, 38]));
  const lines = [-28, -12, 4, 20].map((row) =>
    groove(around(lean, 276, [row, -25, row, 0, row, rng.between(10, 26)]), 4.5),
  );
  return (
    cut(sheet, inks.light, inks.shade) +
    paint(lines.join(''), mix(inks.shade, inks.near, 0.4)) +
    paint(disc(cup, 22), inks.light) +
    paint(disc(cup, 15), mix(INK.terracotta, inks.dark, 0.5))
  );
}

function tabletop(pen: Pen): string {
  const { inks } = pen;
  const wood = mix(INK.ochre, INK.terracotta, 0.18);
  const grain = { ...rings(CENTRE, { from: 40, spacing: 26, rows: 14 }), gap: [50, 180] as const };
  const roads = {
    ...rays(CENTRE, { from: 14, to: 132, count: 11 }),
    weight: 6,
    dash: [50, 120] as const,
    gap: [8, 20] as const,
  };
  const towns = [0.4, 1.5, 2.7, 3.6, 5.1].map((angle) => disc(spot(angle, 84), 16));
  return [
    paint(disc([CENTRE[0] + 26, CENTRE[1] + 36], 396, 380), inks.dark),
    engraved(pen, disc(CENTRE, 388, 372), { ...grain, ink: wood, line: mix(wood, inks.dark, 0.3) }),
    engraved(pen, disc(CENTRE, 138, 132), { ...roads, ink: INK.sage, line: inks.light }),
    paint(towns.join(''), INK.terracotta) + paint(disc(CENTRE, 25), inks.near),
  ].join('');
}

function floor(pen: Pen): string {
  const { inks } = pen;
  const ink = mix(inks.near, inks.mid, 0.45);
  const boards = {
    ...hatching([-100, -100], [1700, 1100], { spacing: 52, angle: 0.5 }),
    weight: 6,
    dash: [160, 520] as const,
  };
  const shaft = polygon(place([-20, 260, 760, -20, 1180, -20, -20, 640]));
  return (
    engraved(pen, box(0, 0, [WIDTH, HEIGHT]), { ...boards, ink, line: mix(ink, inks.dark, 0.4) }) +
    engraved(pen, shaft, { ...boards, ink: mix(ink, inks.glow, 0.35), line: ink })
  );
}

/**
 * A round table from above: papers, cups, a shared plan of a town in the middle.
 * @example roundTable(pen)
 */
export function roundTable(pen: Pen): string {
  const { rng, inks } = pen;
  const coats = [
    inks.near,
    INK.terracotta,
    inks.leafDark,
    inks.shade,
    inks.mid,
    inks.light,
    INK.ochre,
  ];
  const first = rng.between(0, 0.6);
  const seats = Array.from({ length: 9 }, (_, i) => first + (i / 9) * Math.PI * 2);
  return [
    floor(pen),
    ...place([90, 120, 1510, 890, 1500, 110, 100, 900]).map((at) =>
      leafMass(pen, at, 130, [inks.leafDark, INK.sage]),
    ),
    tabletop(pen),
    ...seats.map((angle) => papers(pen, angle)),
    ...seats.map((angle, i) => seated(pen, angle, coats[i % coats.length] ?? inks.near)),
  ].join('');
}
