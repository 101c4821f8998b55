import type { Pen } from './pen.ts';
import { figure, type Pose } from './people.ts';
import type { Choice } from './random.ts';
import { blob, disc, place, triples } from './shapes.ts';

const BUST = [-0.22, 0.4, 0, 0.5, 0.22, 0.4, 0.92, 0.95, 1.15, 2.6, -1.15, 2.6, -0.92, 0.95];
/**
 * Gives a row of heads and shoulders seen from behind, as an audience.
 * @example audience(pen, { y: 800, size: 60, spacing: 150 })
 */
export function audience(
  { rng }: Pen,
  {
    y,
    size,
    spacing,
    from = -40,
    to = 1640,
  }: { y: number; size: number; spacing: number; from?: number; to?: number },
): readonly string[] {
  const seats = Math.floor((to - from) / spacing);
  return Array.from({ length: seats }, (_, seat) => {
    const [x, top] = [
      from + spacing * (seat + 0.5) + rng.jitter(spacing * 0.1),
      y + rng.jitter(size * 0.18),
    ];
    const hair = disc([x, top], size * 0.5, size * rng.between(0.58, 0.66));
    const bun = rng.chance(0.3) ? disc([x + rng.jitter(6), top - size * 0.62], size * 0.2) : '';
    const wide = size * rng.between(0.92, 1.08);
    const body = blob(place(BUST, [x, top], [wide, size]));
    return hair + bun + body;
  });
}

/**
 * Draws people by the feet, the farthest first, each in one of the poses and garments.
 * @example people(pen, [300, 800, 120, 360, 810, 110], { poses: ['robe'] })
 */
export function people(
  pen: Pen,
  spots: readonly number[],
  { poses, coats = [pen.inks.dark] }: { poses: Choice<Pose>; coats?: Choice<string> },
): string {
  const nearestLast = triples(spots).toSorted((one, other) => one[1] - other[1]);
  const drawn = nearestLast.map(([x, y, height]) =>
    figure(pen, [x, y], { height, pose: pen.rng.pick(poses), coat: pen.rng.pick(coats) }),
  );
  return drawn.join('');
}
