import { carve, engraved } from './carving.ts';
import { COASTS, TOWNS } from './coasts.ts';
import { INK, mix } from './inks.ts';
import { hatching, levels, rings } from './lines.ts';
import { clip, paint, type Pen } from './pen.ts';
import { blob, box, disc, HEIGHT, place, type Point, polygon, WIDTH } from './shapes.ts';
import { bend, outline } from './strokes.ts';

const CENTRE: Point = [800, 500];
const RADIUS = 410;

interface Sighting {
  at: Point;
  hidden: boolean;
}

/** Orthographic view of a place once the globe has turned; what lies behind is pushed to the rim. */
function sight([longitude, latitude]: Point, turn: number): Sighting {
  const [l, f, tilt] = [((longitude - turn) * Math.PI) / 180, (latitude * Math.PI) / 180, 0.2];
  const [x, y, z] = [Math.cos(f) * Math.sin(l), Math.sin(f), Math.cos(f) * Math.cos(l)];
  const [up, depth] = [
    y * Math.cos(tilt) - z * Math.sin(tilt),
    y * Math.sin(tilt) + z * Math.cos(tilt),
  ];
  const stretch = depth < 0 ? 1 / Math.max(0.2, Math.hypot(x, up)) : 1;
  return {
    at: [CENTRE[0] + x * stretch * RADIUS, CENTRE[1] - up * stretch * RADIUS],
    hidden: depth < 0,
  };
}

function lands(pen: Pen, turn: number): string {
  const { inks } = pen;
  const coasts = COASTS.map((coast) => place(coast).map((spot) => sight(spot, turn)));
  const seen = coasts.filter((coast) => coast.some(({ hidden }) => !hidden));
  const shapes = seen.map((coast) => polygon(coast.map(({ at }) => at))).join('');
  const furrows = { ...hatching([400, 100], [1200, 900], { spacing: 24, angle: 0.35 }), weight: 5 };
  return engraved(pen, shapes, { ...furrows, ink: INK.sage, line: mix(INK.sage, inks.light, 0.5) });
}

function threads({ inks }: Pen, turn: number): string {
  const [home, ...others] = place(TOWNS)
    .map((town) => sight(town, turn))
    .filter(({ hidden }) => !hidden);
  if (!home) return '';
  const arcs = others.map(({ at }) => {
    const sag =
      Math.hypot(at[0] - home.at[0], at[1] - home.at[1]) * (at[0] > home.at[0] ? -0.24 : 0.24);
    return outline(bend(home.at, at, { sag, steps: 16 }), () => 4.5);
  });
  const marks = [home, ...others].map(
    ({ at }, i) =>
      paint(disc(at, i ? 17 : 25), inks.light) + paint(disc(at, i ? 11 : 17), INK.terracotta),
  );
  return paint(arcs.join(''), INK.ochre) + marks.join('');
}

/** The part of the globe where it is night, as a crescent on the right. */
function nightSide(): string {
  const edge = (i: number, wide: number): Point => [
    CENTRE[0] + Math.sin((i / 12) * Math.PI) * RADIUS * wide,
    CENTRE[1] - Math.cos((i / 12) * Math.PI) * RADIUS,
  ];
  const rim = Array.from({ length: 13 }, (_, i) => edge(i, 1.01));
  return blob([...rim, ...Array.from({ length: 11 }, (_, i) => edge(11 - i, 0.74))]);
}

function space(pen: Pen): string {
  const { rng, inks } = pen;
  const halo = { ...rings(CENTRE, { from: 466, spacing: 42, rows: 14 }), weight: 8 };
  const stars = Array.from({ length: 36 }, () =>
    disc([rng.between(20, 1580), rng.between(20, 980)], rng.between(2.5, 6)),
  );
  return (
    paint(box(0, 0, [WIDTH, HEIGHT]), inks.sky) +
    paint(carve(pen, { ...halo, dash: [90, 380], gap: [50, 160] }), inks.skyLine) +
    paint(stars.join(''), inks.glow)
  );
}

/**
 * The globe, its seas carved in waves, threads that join towns.
 * @example globe(pen)
 */
export function globe(pen: Pen): string {
  const { rng, inks } = pen;
  const turn = rng.between(-22, 12);
  const tides = levels({ top: 80, bottom: 920, spacing: 32, sway: 8 });
  const weight = ([x]: Point): number => 2 + (x - 380) / 150;
  const sea = { ...tides, weight, ink: inks.water, line: mix(inks.water, inks.near, 0.5) };
  const night = carve(pen, { ...tides, weight: 9, gap: [14, 40] });
  const ball = disc(CENTRE, RADIUS);
  return [
    space(pen),
    paint(disc(CENTRE, RADIUS + 28), inks.glow),
    engraved(pen, ball, sea),
    clip(pen, ball, lands(pen, turn)),
    clip(pen, nightSide(), paint(night, mix(inks.near, inks.dark, 0.4))),
    threads(pen, turn),
  ].join('');
}
