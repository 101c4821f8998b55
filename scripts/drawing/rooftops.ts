import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { farHills } from './land.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { blob, box, disc, place, type Point, polygon, triples, WIDTH } from './shapes.ts';
import { clouds, type Disc, gulls, sky } from './sky.ts';
import { outline, spline } from './strokes.ts';

interface Roof {
  at: Point;
  width: number;
  height: number;
}

/** A zinc mansard with dormers, and the chimney wall behind it. */
function mansard(pen: Pen, { at, width, height }: Roof): string {
  const { rng, inks } = pen;
  const [x, y] = at;
  const zinc = mix(mix(INK.blue, inks.shade, 0.35), inks.light, rng.between(0.3, 0.55));
  const roof = polygon(
    place([0, 0, 0.07, -0.72, 0.14, -1, 0.86, -1, 0.93, -0.72, 1, 0], at, [width, height]),
  );
  const slope = polygon(place([0.07, -0.72, 0.14, -1, 0.86, -1, 0.93, -0.72], at, [width, height]));
  const seams = hatching([x, y - height], [x + width, y], { spacing: 42, angle: 1.55 });
  const bays = Math.max(2, Math.round(width / 105));
  const dormers = Array.from({ length: bays }, (_, i) =>
    dormer(pen, [x + (width * (i + 0.5)) / bays, y - 4], height * 0.6),
  );
  return [
    chimney(pen, [x + width * rng.between(0.02, 0.1), y - height * 0.5], height),
    engraved(pen, roof, {
      ...seams,
      ink: zinc,
      line: mix(zinc, inks.near, 0.35),
      dash: [60, 160],
      gap: [10, 30],
    }),
    paint(slope, mix(zinc, inks.near, 0.5)),
    ...dormers,
  ].join('');
}

function dormer({ inks }: Pen, at: Point, h: number): string {
  const [x, y] = at;
  const frame = polygon(place([-0.3, 0, -0.3, -0.8, 0, -1, 0.3, -0.8, 0.3, 0], at, h));
  const glass = box(x - h * 0.19, y - h * 0.76, [h * 0.38, h * 0.7]);
  return (
    paint(frame, inks.light) +
    paint(glass, inks.near) +
    paint(box(x - h * 0.02, y - h * 0.76, [h * 0.045, h * 0.7]), inks.light)
  );
}

function chimney({ rng, inks }: Pen, [x, y]: Point, height: number): string {
  const [w, h] = [height * rng.between(0.5, 0.75), height * rng.between(0.9, 1.15)];
  const pots = Array.from({ length: Math.floor(w / (height * 0.13)) }, (_, i) =>
    polygon(
      place(
        [0, 0, 0.14, -1, 0.86, -1, 1, 0],
        [x + 5 + i * height * 0.13, y - h],
        [height * 0.1, height * rng.between(0.16, 0.27)],
      ),
    ),
  );
  const plaster = mix(inks.warm, inks.light, 0.5);
  return (
    paint(pots.join(''), INK.terracotta) +
    paint(box(x, y - h, [w, h]), plaster) +
    paint(box(x + w * 0.72, y - h, [w * 0.28, h]), mix(plaster, inks.near, 0.35)) +
    paint(box(x - 4, y - h, [w + 8, height * 0.06]), inks.near)
  );
}

function rank(
  pen: Pen,
  { y, width, height }: { y: number; width: number; height: number },
): string {
  const { rng, inks } = pen;
  const walls = [
    inks.light,
    mix(inks.warm, inks.light, 0.7),
    mix(inks.accent, inks.light, 0.75),
  ] as const;
  const houses: string[] = [];
  for (let x = -rng.between(40, width); x < WIDTH;) {
    const [w, level] = [width * rng.between(0.8, 1.3), y + rng.jitter(height * 0.22)];
    const front = {
      at: [x, level + 330] as const,
      size: [w, 332] as const,
      columns: Math.max(3, Math.round(w / 58)),
      rows: 3,
    };
    houses.push(
      facade(pen, { ...front, wall: rng.pick(walls), glass: mix(inks.shade, inks.near, 0.6) }),
      paint(box(x - 4, level - 4, [w + 8, 14]), inks.shade),
      mansard(pen, { at: [x, level], width: w, height }),
    );
    x += w;
  }
  return houses.join('');
}

function cat({ inks }: Pen, at: Point, size: number): string {
  const body = blob(place([-0.5, 0, -0.42, -0.5, -0.1, -0.72, 0.2, -0.5, 0.3, 0], at, size));
  const head = disc([at[0] - size * 0.06, at[1] - size * 0.86], size * 0.23, size * 0.2);
  const ears = polygon(
    place(
      [-0.27, -0.9, -0.24, -1.22, -0.08, -1.03, 0.04, -1.03, 0.13, -1.22, 0.17, -0.9],
      at,
      size,
    ),
  );
  const tail = outline(
    spline(place([0.2, -0.08, 0.5, 0.02, 0.8, -0.1, 0.95, -0.42], at, size)),
    (t) => size * (0.085 - 0.04 * t),
  );
  return paint(body + head + ears + tail, inks.dark);
}

const RANKS = [440, 150, 62, 520, 215, 92, 640, 320, 138, 830, 480, 210];

/**
 * Zinc roofs of Paris up to the horizon, chimney pots, a cat that watches.
 * @example parisRoofs(pen)
 */
export function parisRoofs(pen: Pen): string {
  const { rng, inks } = pen;
  const sun: Disc = { at: [rng.between(1050, 1300), rng.between(220, 280)], radius: 110 };
  return [
    sky(pen, { horizon: 470, sun, style: 'rings' }),
    clouds(pen, [420, 170, 240, 780, 250, 150]),
    farHills(pen, 385, 18),
    ...triples(RANKS).map(([y, width, height]) => rank(pen, { y, width, height })),
    paint(
      outline(place([-20, 985, 1620, 955]), () => 60),
      inks.dark,
    ),
    cat(pen, [rng.between(330, 420), 930], 118),
    paint(gulls(pen, place([640, 190, 700, 230, 590, 260])), inks.near),
  ].join('');
}
