import { engraved } from './carving.ts';
import { audience } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { levels, rays, rings } from './lines.ts';
import { clip, paint, type Pen } from './pen.ts';
import { blob, box, disc, HEIGHT, place, type Point, polygon, WIDTH } from './shapes.ts';
import { groove, outline, strip } from './strokes.ts';

type View = (pen: Pen, at: (flat: readonly number[]) => readonly Point[]) => string;

const mountainView: View = ({ inks }, at) =>
  paint(polygon(at([0, 1, 0, 0.8, 0.3, 0.34, 0.5, 0.7, 0.72, 0.44, 1, 0.85, 1, 1])), inks.near) +
  paint(polygon(at([0.3, 0.34, 0.38, 0.48, 0.31, 0.46, 0.24, 0.5])), inks.light);

const treeView: View = ({ inks }, at) => {
  const crown = blob(at([0.34, 0.44, 0.42, 0.26, 0.56, 0.26, 0.64, 0.44, 0.5, 0.54]));
  const meadow = blob(at([-0.2, 1.2, -0.1, 0.7, 0.3, 0.6, 0.7, 0.75, 1.1, 0.6, 1.2, 1.2]));
  return paint(meadow, INK.sage) + paint(strip(at([0.5, 0.72, 0.5, 0.4]), 9) + crown, inks.dark);
};

const sailView: View = ({ inks }, at) =>
  paint(polygon(at([0, 0.66, 1, 0.66, 1, 1, 0, 1])), inks.water) +
  paint(polygon(at([0.3, 0.7, 0.52, 0.25, 0.55, 0.66])), inks.light) +
  paint(polygon(at([0.22, 0.7, 0.68, 0.7, 0.6, 0.8, 0.3, 0.8])), inks.dark);

const townView: View = ({ inks }, at) => {
  const blocks = place([0.05, 0.5, 0.25, 0.4, 0.42, 0.3, 0.62, 0.46, 0.8, 0.38]).map(([x, y]) =>
    polygon(at([x, y, x + 0.16, y, x + 0.16, 1, x, 1])),
  );
  return paint(blocks.join(''), inks.near);
};

const VIEWS = [treeView, mountainView, sailView, townView];

interface Reel {
  at: Point;
  frame: Point;
  lift: number;
  first: number;
}

/** A strip of four frames that climbs or falls to the right; in each a small landscape. */
function filmStrip(pen: Pen, { at: [x, y], frame: [w, h], lift, first }: Reel): string {
  const { rng, inks } = pen;
  const frames = [0, 1, 2, 3].map((i) => {
    const corner: Point = [x + i * (w + 18), y - i * lift];
    const at = (flat: readonly number[]): readonly Point[] => place(flat, corner, [w, h]);
    const holes = [0, 1, 2, 3, 4, 5].map(
      (k) =>
        box(corner[0] + 6 + (k * w) / 6, corner[1] - 30, [w / 10, 16]) +
        box(corner[0] + 6 + (k * w) / 6, corner[1] + h + 15, [w / 10, 16]),
    );
    const picture = box(corner[0], corner[1], [w, h]);
    const sun = disc([corner[0] + w * rng.between(0.25, 0.75), corner[1] + h * 0.36], h * 0.19);
    const view = (VIEWS[(first + i) % 4] ?? treeView)(pen, at);
    return [
      paint(box(corner[0] - 12, corner[1] - 42, [w + 24, h + 84]), inks.dark) +
        paint(holes.join(''), inks.light),
      clip(
        pen,
        picture,
        paint(picture, mix(INK.ochre, inks.light, 0.55)) + paint(sun, INK.terracotta) + view,
      ),
    ].join('');
  });
  return frames.join('');
}

function reel(pen: Pen, at: Point, radius: number): string {
  const { inks } = pen;
  const holes = Array.from({ length: 5 }, (_, i) => {
    const [cos, sin] = [Math.cos(i * 1.257 + 0.3), Math.sin(i * 1.257 + 0.3)];
    return disc([at[0] + cos * radius * 0.56, at[1] + sin * radius * 0.56], radius * 0.22);
  });
  const wound = {
    ...rings(at, { from: radius * 0.84, spacing: 8, rows: 2 }),
    weight: 3,
    dash: [40, 120] as const,
  };
  return (
    engraved(pen, disc(at, radius), { ...wound, ink: inks.dark, line: inks.shade }) +
    paint(holes.join(''), inks.near) +
    paint(disc(at, radius * 0.16), INK.terracotta)
  );
}

function projector(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const vents = [0, 1, 2, 3].map((i) =>
    groove(place([40, 60 + i * 26, 90, 61 + i * 26, 140, 60 + i * 26], at), 9),
  );
  const legs =
    outline(place([60, 220, 10, 480], at), () => 12) +
    outline(place([210, 220, 280, 480], at), () => 12);
  return [
    paint(legs, inks.dark),
    reel(pen, [x + 30, y - 120], 128) + reel(pen, [x + 270, y - 150], 108),
    paint(box(x, y, [276, 226]), INK.terracotta),
    paint(box(x + 200, y, [76, 226]), mix(INK.terracotta, inks.dark, 0.4)),
    paint(vents.join(''), mix(INK.terracotta, inks.dark, 0.5)),
    paint(polygon(place([270, 50, 360, 34, 360, 150, 270, 134], at)), inks.dark),
    paint(box(x + 352, y + 30, [22, 126]), inks.shade),
  ].join('');
}

/**
 * A projector and its beam; on the films that cross the room, small landscapes.
 * @example film(pen)
 */
export function film(pen: Pen): string {
  const { rng, inks } = pen;
  const room = mix(inks.near, inks.dark, 0.2);
  const [night, first] = [
    { ...levels({ spacing: 46, sway: 16 }), weight: 5, dash: [120, 420] as const },
    rng.int(0, 3),
  ];
  const weight = ([x]: Point): number => 2 + (x - 450) / 160;
  const dust = {
    ...rays([450, 610], { from: 60, to: 1400, count: 110 }),
    weight,
    gap: [60, 200] as const,
  };
  const beam = polygon(place([450, 560, 1620, -60, 1620, 900, 450, 650]));
  return [
    engraved(pen, box(0, 0, [WIDTH, HEIGHT]), {
      ...night,
      ink: room,
      line: mix(room, inks.mid, 0.35),
    }),
    engraved(pen, beam, { ...dust, ink: mix(INK.ochre, inks.light, 0.3), line: inks.light }),
    filmStrip(pen, { at: [690, 150], frame: [250, 180], lift: 34, first }),
    filmStrip(pen, { at: [560, 600], frame: [330, 230], lift: -22, first: first + 2 }),
    projector(pen, [80, 500]),
    paint(audience(pen, { y: 930, size: 78, spacing: 190 }).join(''), inks.dark),
  ].join('');
}
