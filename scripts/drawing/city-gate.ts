import { type Carving, engraved } from './carving.ts';
import { people } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { hill, rolling } from './land.ts';
import { hatching, receding } from './lines.ts';
import { peak } from './peaks.ts';
import { paint, type Pen } from './pen.ts';
import { pine } from './pine.ts';
import { blob, box, disc, place, type Point, polygon, triples } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { outline } from './strokes.ts';
import { colonnade } from './structures.ts';

const EAVES = [
  -1.08, -0.16, -0.98, 0.02, -0.5, 0.1, 0, 0.12, 0.5, 0.1, 0.98, 0.02, 1.08, -0.16, 0.78, -0.42,
  0.6, -1, 0, -0.97, -0.6, -1, -0.78, -0.42,
];
const RIDGE = [-0.64, -1.1, -0.56, -0.98, 0, -0.95, 0.56, -0.98, 0.64, -1.1];

/** A sweeping tiled roof with raised corners, `half` wide at the eaves. */
function sweptRoof(pen: Pen, at: Point, [half, rise]: Point): string {
  const { inks } = pen;
  const down = (row: number, u: number): Point => {
    const across = (row * 18 - half) * (0.62 + 0.38 * (u / rise));
    return [at[0] + across, at[1] - rise + u];
  };
  const tiles: Carving = {
    rows: Math.round(half / 9),
    length: rise * 1.1,
    at: down,
    weight: 5,
    dash: [rise * 0.4, rise],
    gap: [5, 12],
  };
  const ridge = outline(place(RIDGE, at, [half, rise]), () => rise * 0.07);
  const line = mix(inks.near, inks.shade, 0.6);
  return (
    engraved(pen, blob(place(EAVES, at, [half, rise])), { ...tiles, ink: inks.near, line }) +
    paint(ridge, inks.dark)
  );
}

function gallery({ inks }: Pen, [x, y]: Point, [half, height]: Point): string {
  const columns = colonnade({
    from: x - half + 10,
    to: x + half - 10,
    top: y - height,
    bottom: y,
    count: 9,
    width: 18,
  });
  return (
    paint(box(x - half, y - height, [half * 2, height]), mix(INK.terracotta, inks.dark, 0.6)) +
    paint(columns, INK.terracotta) +
    paint(box(x - half - 14, y - 16, [half * 2 + 28, 14]), INK.ochre)
  );
}

const WALL = [-900, 0, -900, -190, -430, -190, -420, -260, 420, -260, 430, -190, 900, -190, 900, 0];

function gateWall(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const stone = mix(inks.shade, inks.light, 0.35);
  const bricks = hatching([x - 900, y - 260], [x + 900, y], { spacing: 24 });
  const merlons = Array.from({ length: 40 }, (_, i) => i * 46 - 880)
    .filter((dx) => Math.abs(dx) > 440 || Math.abs(dx) < 400)
    .map((dx) => box(x + dx, y - (Math.abs(dx) > 430 ? 212 : 282), [26, 28]));
  const vault = (half: number): string =>
    box(x - half, y - 100, [half * 2, 104]) + disc([x, y - 100], half);
  return (
    paint(merlons.join(''), stone) +
    engraved(pen, polygon(place(WALL, at)), {
      ...bricks,
      ink: stone,
      line: mix(inks.shade, inks.dark, 0.1),
      dash: [26, 84],
    }) +
    paint(vault(92), inks.shade) +
    paint(vault(74), inks.dark)
  );
}

function approach(pen: Pen, x: number): string {
  const { inks } = pen;
  const path = polygon(place([-74, 740, 74, 740, 420, 1010, -420, 1010], [x, 0]));
  const weight = ([, y]: Point): number => (y - 700) / 36;
  const slabs = {
    ...receding({ top: 740, rows: 11 }),
    weight,
    dash: [80, 260] as const,
    gap: [20, 50] as const,
  };
  const walkers = [x - 50, 856, 100, x + 24, 850, 92, x + 130, 940, 150];
  return (
    hill(pen, rolling(pen, 748, 8), {
      ink: inks.leaf,
      line: inks.waterLine,
      rows: 7,
      spacing: 26,
    }) +
    engraved(pen, path, {
      ...slabs,
      ink: mix(INK.ochre, inks.light, 0.55),
      line: mix(INK.terracotta, inks.light, 0.4),
    }) +
    people(pen, walkers, { poses: ['robe', 'walking'], coats: [inks.near, inks.dark] })
  );
}

/**
 * The gate of an old walled city: two tiers of swept roofs between pines and misty mountains.
 * @example cityGate(pen)
 */
export function cityGate(pen: Pen): string {
  const { rng, inks } = pen;
  const x = rng.between(760, 860);
  const sun: Disc = { at: [x + rng.jitter(40), 330], radius: 235 };
  const far = {
    lit: mix(inks.far, inks.sky, 0.5),
    shaded: mix(inks.far, inks.sky, 0.2),
    line: inks.far,
    base: 700,
  };
  return [
    sky(pen, { horizon: 680, sun, style: 'rings' }),
    peak(pen, { at: [180, 330], half: [300, 300], ...far }),
    peak(pen, { at: [1460, 290], half: [330, 320], ...far }),
    gallery(pen, [x, 482], [300, 92]) + sweptRoof(pen, [x, 400], [400, 96]),
    gallery(pen, [x, 300], [210, 70]) + sweptRoof(pen, [x, 242], [320, 118]),
    gateWall(pen, [x, 744]),
    approach(pen, x),
    ...triples([330, 800, 430, 1290, 790, 380, 1460, 900, 660, 120, 930, 720]).map(([px, y, h]) =>
      pine(pen, [px, y], h),
    ),
  ].join('');
}
