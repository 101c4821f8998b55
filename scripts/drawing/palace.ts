import { facade } from './buildings.ts';
import { engraved } from './carving.ts';
import { hatching } from './lines.ts';
import { paint, type Pen } from './pen.ts';
import { box, place, type Point, polygon } from './shapes.ts';

/**
 * Draws a white palace under steep slates, dormers and chimneys, 480 pixels wide.
 * @example palace(pen, [500, 530])
 */
export function palace(pen: Pen, [x, y]: Point): string {
  const { inks } = pen;
  const roof = polygon(place([-10, -150, 34, -330, 446, -330, 490, -150], [x, y]));
  const slates = {
    ...hatching([x, y - 330], [x + 480, y - 150], { spacing: 18 }),
    dash: [20, 90] as const,
  };
  const dormers = [60, 190, 320].map((dx) => {
    const gable = polygon(place([0, -140, 0, -232, 35, -290, 70, -232, 70, -140], [x + dx, y]));
    return paint(gable, inks.light) + paint(box(x + dx + 20, y - 222, [30, 70]), inks.near);
  });
  const stacks = [20, 250, 424].map((dx) => box(x + dx, y - 392, [34, 90])).join('');
  const front = { at: [x, y] as const, size: [480, 152] as const, columns: 7, rows: 1 };
  return [
    paint(stacks, inks.accent),
    engraved(pen, roof, { ...slates, ink: inks.near, line: inks.shade }),
    facade(pen, { ...front, wall: inks.light, glass: inks.near }),
    ...dormers,
  ].join('');
}
