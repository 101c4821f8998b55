import { engraved } from './carving.ts';
import { INK, mix } from './inks.ts';
import { cut, paint, type Pen } from './pen.ts';
import { blob, box, disc, place, type Point, polygon } from './shapes.ts';
import { colonnade } from './structures.ts';

function dome(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const shell = blob(
    place([-150, 0, -142, -90, -84, -172, 0, -204, 84, -172, 142, -90, 150, 0, 0, 6], at),
  );
  const shade = blob(place([30, 4, 52, -90, 40, -196, 96, -166, 142, -90, 150, 4], at));
  const rib = (row: number, u: number): Point => [
    x + (row - 4) * 37 * Math.cos((u / 210) * 1.45),
    y - u,
  ];
  const ribs = {
    rows: 9,
    length: 210,
    at: rib,
    weight: 6,
    dash: [80, 190] as const,
    gap: [8, 20] as const,
  };
  const lantern = box(x - 30, y - 262, [60, 66]) + blob(place([-40, -258, 0, -308, 40, -258], at));
  const [copper, dim] = [inks.leaf, mix(inks.leaf, inks.near, 0.6)];
  return (
    paint(lantern, inks.light) +
    paint(box(x - 14, y - 254, [28, 52]), inks.near) +
    engraved(pen, shell, { ...ribs, ink: copper, line: mix(copper, inks.light, 0.5) }) +
    engraved(pen, shade, { ...ribs, ink: dim, line: copper })
  );
}

/**
 * Draws the middle of a palace: steps, columns, pediment and dome.
 * @example portico(pen, [800, 650])
 */
export function portico(pen: Pen, at: Point): string {
  const { inks } = pen;
  const [x, y] = at;
  const pediment = polygon(place([-214, -262, 0, -356, 214, -262], at));
  const tympanum = polygon(place([-150, -276, 0, -338, 150, -276], at));
  const columns = colonnade({
    from: x - 158,
    to: x + 158,
    top: y - 200,
    bottom: y,
    count: 6,
    width: 30,
  });
  const stairs = [0, 1, 2, 3].map((i) =>
    paint(
      box(x - 210 - i * 26, y - 6 + i * 13, [420 + i * 52, 14]),
      i % 2 ? inks.shade : inks.light,
    ),
  );
  return [
    dome(pen, [x, y - 330]),
    paint(box(x - 160, y - 352, [320, 60]) + box(x - 190, y - 270, [380, 270]), inks.light),
    paint(box(x - 166, y - 196, [332, 190]), inks.near),
    paint(box(x - 34, y - 130, [68, 130]) + disc([x, y - 130], 34), INK.ochre),
    cut(columns, inks.light, inks.shade) +
      cut(pediment, inks.light, inks.shade) +
      paint(tympanum, inks.shade),
    ...stairs,
  ].join('');
}
