import { INK, mix } from './inks.ts';
import { cut, paint, type Pen } from './pen.ts';
import { box, place, type Point, polygon } from './shapes.ts';
import { groove, outline } from './strokes.ts';

function votes(pen: Pen, [x, y]: Point): string {
  const { rng, inks } = pen;
  const papers = Array.from({ length: 15 }, (_, i) => {
    const [dx, dy, lean] = [
      (i % 5) * 58 - 120 + rng.jitter(16),
      80 - Math.floor(i / 5) * 46 + rng.jitter(10),
      rng.jitter(18),
    ];
    const sheet = polygon(
      place([-44, -24, 44, -24 + lean, 40, 26 + lean, -46, 24], [x + dx, y + dy]),
    );
    return cut(sheet, rng.pick([inks.light, mix(INK.ochre, inks.light, 0.6)]), inks.shade);
  });
  return papers.join('');
}

/**
 * Draws the glass box that receives the votes, an envelope at its slot.
 * @example ballotBox(pen, [1250, 800])
 */
export function ballotBox(pen: Pen, at: Point): string {
  const { inks } = pen;
  const shape = (flat: readonly number[]): string => polygon(place(flat, at));
  const edges = outline(place([-170, -216, -186, 130, 186, 130, 170, -216], at), () => 6);
  const shine = [0, 1, 2].map((i) =>
    groove(place([-140 + i * 26, -190, -146 + i * 26, -110, -148 + i * 26, -60 - i * 20], at), 9),
  );
  return [
    paint(shape([-170, -220, 170, -220, 186, 130, -186, 130]), mix(inks.water, inks.light, 0.25)),
    votes(pen, at),
    paint(shine.join(''), inks.light),
    cut(shape([-70, -250, -84, -392, 62, -408, 76, -250]), inks.light, inks.shade),
    paint(
      outline(place([-84, -392, -6, -336, 62, -408], at), () => 3),
      inks.shade,
    ),
    paint(shape([-200, -258, 200, -258, 184, -214, -184, -214]), INK.terracotta),
    paint(box(at[0] - 96, at[1] - 252, [196, 10]) + edges, inks.dark),
  ].join('');
}
