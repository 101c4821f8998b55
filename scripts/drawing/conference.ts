import { carve, engraved } from './carving.ts';
import { audience } from './crowds.ts';
import { INK, mix } from './inks.ts';
import { rays, receding } from './lines.ts';
import { cut, paint, type Pen } from './pen.ts';
import { blob, box, disc, HEIGHT, place, type Point, polygon, triples, WIDTH } from './shapes.ts';
import { bend, outline } from './strokes.ts';

const LINKS = [560, 330, 1010, 230, 640, 220, 1060, 370, 520, 240, 880, 190, 760, 340, 1090, 260];

function screen({ inks }: Pen): string {
  const meridians = [-0.75, -0.4, 0, 0.4, 0.75].map((k) =>
    outline(bend([800, 155], [800, 435], { sag: -k * 140, steps: 10 }), () => 2.4),
  );
  const parallels = place([210, 112, 295, 140, 380, 112]).map(([y, half]) =>
    outline(bend([800 - half, y], [800 + half, y], { sag: 8 }), () => 2.4),
  );
  const ends = place(LINKS);
  const threads = ends
    .filter((_, i) => i % 2 === 0)
    .map((from, i) =>
      outline(bend(from, ends[i * 2 + 1] ?? from, { sag: -50, steps: 10 }), () => 3),
    );
  const towns = ends.map((at) => disc(at, 11));
  return (
    cut(box(430, 130, [740, 330]), inks.water, inks.light) +
    paint(disc([800, 295], 142), mix(inks.water, inks.light, 0.25)) +
    paint([...meridians, ...parallels].join(''), inks.water) +
    paint([...threads, ...towns].join(''), INK.ochre)
  );
}

const SEATS = [500, 640, 790, 940, 1090];

function panel({ rng, inks }: Pen): string {
  const speakers = SEATS.map((x) => {
    const bust = blob(place([-46, 60, -40, 8, 0, -8, 40, 8, 46, 60], [x, 512]));
    return (
      paint(bust, rng.pick([inks.near, INK.terracotta, inks.leafDark])) +
      paint(disc([x, 478], 21, 25), inks.dark)
    );
  });
  const plates = SEATS.map((x) => box(x - 36, 572, [72, 22])).join('');
  const glasses = [570, 715, 865, 1015].map((x) => box(x - 5, 536, [10, 26])).join('');
  const table = polygon(place([420, 560, 1180, 560, 1220, 640, 380, 640]));
  return (
    speakers.join('') +
    paint(table, mix(INK.terracotta, inks.dark, 0.3)) +
    paint(plates, inks.light) +
    paint(glasses, inks.glow)
  );
}

function listeners(pen: Pen): string {
  const { inks } = pen;
  const coats = [
    inks.near,
    mix(inks.near, inks.mid, 0.5),
    inks.dark,
    mix(INK.terracotta, inks.dark, 0.55),
    inks.dark,
  ] as const;
  return triples([690, 62, 128, 770, 80, 168, 875, 104, 222])
    .map(([y, size, spacing]) => {
      const row = audience(pen, { y, size, spacing, from: -spacing * 0.6 }).map((person) =>
        paint(person, pen.rng.pick(coats)),
      );
      return row.join('') + paint(box(0, y + size * 1.75, [WIDTH, size * 0.5]), inks.dark);
    })
    .join('');
}

function auditorium(pen: Pen): string {
  const { inks } = pen;
  const wall = mix(inks.near, inks.dark, 0.25);
  const weight = ([x, y]: Point): number => (y > 640 || Math.abs(x - 800) > 900 ? 0 : 5);
  const beams = {
    ...rays([800, -260], { from: 260, to: 1150, count: 120 }),
    weight,
    gap: [30, 120] as const,
  };
  const cones = [330, 800, 1270].map((x) =>
    polygon(place([-24, 0, 24, 0, 210, 660, -210, 660], [x, -10])),
  );
  const boards = {
    ...receding({ top: 600, rows: 10 }),
    weight: 5,
    ink: mix(INK.ochre, INK.terracotta, 0.35),
    line: mix(INK.terracotta, inks.dark, 0.3),
  };
  return [
    paint(box(0, 0, [WIDTH, HEIGHT]), wall),
    paint(carve(pen, beams), mix(wall, INK.ochre, 0.4)),
    paint(cones.join(''), mix(wall, INK.ochre, 0.16)),
    screen(pen),
    engraved(pen, box(0, 600, [WIDTH, 400]), boards),
  ].join('');
}

/**
 * A conference hall seen from the last rows: lit stage, linked globe, attentive heads.
 * @example conference(pen)
 */
export function conference(pen: Pen): string {
  return auditorium(pen) + panel(pen) + listeners(pen);
}
