import { pirogue } from './boats.ts';
import { mix } from './inks.ts';
import { clip, paint, type Pen } from './pen.ts';
import { figure } from './people.ts';
import { leafMass } from './plants.ts';
import { blob, box, disc, place, type Point, polygon, triples, WIDTH } from './shapes.ts';
import { type Disc, sky } from './sky.ts';
import { bend, groove, strip } from './strokes.ts';
import { water } from './water.ts';

/** Middle and half width of the forest river at a height. */
function meander(y: number): { x: number; half: number } {
  const t = (y - 330) / 670;
  return {
    x: 840 + 330 * Math.sin(t * 5.2 + 0.5) * (0.25 + 0.75 * t),
    half: 18 + 240 * t * t + 60 * t,
  };
}

/** One crown with the shade it throws, unless the river runs there. */
function crown(pen: Pen, [x, y]: Point, radius: number): string {
  const { rng, inks } = pen;
  const river = meander(y + radius * 0.5);
  if (Math.abs(x - river.x) < river.half + radius * 0.55) return '';
  const pair = rng.pick<readonly [string, string]>([
    [inks.leafDark, inks.leaf],
    [inks.leaf, inks.leafDark],
    [inks.near, inks.mid],
    [mix(inks.leaf, inks.leafDark, 0.5), inks.waterLine],
    [inks.mid, inks.near],
  ]);
  const shade = disc([x + radius * 0.2, y + radius * 0.28], radius, radius * 0.95);
  return paint(shade, inks.dark) + leafMass(pen, [x, y], radius, pair);
}

function canopy(pen: Pen): string {
  const { rng } = pen;
  const tiers = [360, 404, 460, 534, 626, 738, 872, 1030];
  const crowns = tiers.flatMap((y, tier) => {
    const radius = 27 + tier * 14;
    return Array.from({ length: Math.ceil(1700 / (radius * 1.55)) }, (_, index) => {
      const x = index * radius * 1.55 - 30 + rng.jitter(radius * 0.3);
      return crown(pen, [x, y + rng.jitter(radius * 0.3)], radius * rng.between(0.8, 1.2));
    });
  });
  return crowns.join('');
}

const BODY = [
  0.62, -0.06, 0.4, -0.12, 0.1, -0.06, -0.35, 0, -0.5, 0.06, -0.3, 0.1, 0.1, 0.1, 0.4, 0,
];
const FAR_WING = [-0.02, -0.02, -0.18, -0.5, -0.06, -0.86, 0.14, -0.5, 0.2, -0.04];
const NEAR_WING = [0, 0.02, -0.3, -0.3, -0.72, -0.52, -1.02, -0.5, -0.66, -0.22, -0.3, 0.06];

/** A heron in flight, legs trailing. */
function heron(pen: Pen, at: Point, size: number): string {
  const { inks } = pen;
  const wing = place(NEAR_WING, at, size);
  const quills = [0.3, 0.5, 0.7].map((t) =>
    groove(
      place([-0.1 - t * 0.4, -0.02 - t * 0.12, -0.2 - t * 0.5, -0.14 - t * 0.3], at, size),
      size * 0.03,
    ),
  );
  const legs = strip(place([-0.4, 0.06, -0.95, 0.14], at, size), size * 0.03);
  const beak = polygon(place([0.58, -0.08, 0.84, -0.03, 0.58, -0.01], at, size));
  return (
    paint(legs + beak, inks.accent) +
    paint(blob(place(FAR_WING, at, size)), inks.shade) +
    paint(blob(place(BODY, at, size)) + blob(wing), inks.light) +
    paint(quills.join(''), inks.shade)
  );
}

function stream(pen: Pen): string {
  const banks = Array.from({ length: 35 }, (_, i) => ({
    y: 330 + i * 20,
    ...meander(330 + i * 20),
  }));
  const left = banks.map(({ x, y, half }): Point => [x - half, y]);
  const right = banks.map(({ x, y, half }): Point => [x + half, y]);
  return clip(
    pen,
    polygon([...left, ...right.toReversed()]),
    water(pen, { top: 330, glitter: 760 }),
  );
}

/**
 * A river that winds through a vast forest, two herons above it.
 * @example amazon(pen)
 */
export function amazon(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(330, 560), rng.between(160, 200)], radius: 90 };
  const boat: Point = [meander(820).x - 190, 822];
  const mists = triples([300, 384, 300, 1250, 420, 360, 820, 362, 200]).map(([x, y, half]) =>
    groove(bend([x - half, y], [x + half, y + 6], { sag: 6 }), 20),
  );
  return [
    sky(pen, { horizon: 350, sun, style: 'rings' }),
    paint(box(0, 330, [WIDTH, 670]), inks.dark),
    stream(pen),
    canopy(pen),
    paint(mists.join(''), inks.glow),
    figure(pen, [boat[0] + 200, boat[1] + 2], { height: 104, coat: inks.accent }),
    pirogue(pen, { at: boat, length: 290 }),
    heron(pen, [1150, 250], 210),
    heron(pen, [1400, 170], 140),
  ].join('');
}
