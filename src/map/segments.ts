import type { Point } from './traces.ts';

/** A straight line between two points. */
interface Segment {
  start: Point;
  end: Point;
}

/**
 * Measures how far apart two points are.
 * @example distance({ x: 0, y: 0 }, { x: 3, y: 4 }) // 5
 */
export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/**
 * Measures how close a segment comes to a point.
 * @example distanceToSegment({ x: 1, y: 2 }, { start: { x: 0, y: 0 }, end: { x: 9, y: 0 } }) // 2
 */
export function distanceToSegment(point: Point, { start, end }: Segment): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return distance(point, start);
  const share = ((point.x - start.x) * dx + (point.y - start.y) * dy) / length ** 2;
  const along = Math.min(1, Math.max(0, share));
  return distance(point, { x: start.x + along * dx, y: start.y + along * dy });
}

/**
 * Tells whether two segments cross each other.
 * @example doCross(diagonal, otherDiagonal) // true
 */
export function doCross(one: Segment, other: Segment): boolean {
  return (
    turnsLeft(one, other.start) !== turnsLeft(one, other.end) &&
    turnsLeft(other, one.start) !== turnsLeft(other, one.end)
  );
}

function turnsLeft({ start, end }: Segment, point: Point): boolean {
  return (end.x - start.x) * (point.y - start.y) > (end.y - start.y) * (point.x - start.x);
}
