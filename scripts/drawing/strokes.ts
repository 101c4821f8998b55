import { type Point, polygon } from './shapes.ts';

/**
 * Gives a strip of even width along a line: a pole, a cable, a road seen from far.
 * @example strip([[0, 0], [100, 0]], 8)
 */
export function strip(line: readonly Point[], width: number): string {
  return outline(line, () => width / 2);
}

/**
 * Gives the trace of a gouge: wide in the middle, pointed at both ends.
 * @example groove([[0, 0], [40, 4], [80, 0]], 6)
 */
export function groove(line: readonly Point[], width: number): string {
  return outline(line, (t) => (width / 2) * Math.sin(Math.PI * t) ** 0.6);
}

/**
 * Gives a strip whose half width follows its progress from 0 to 1: a trunk, a branch.
 * @example outline([[0, 90], [4, 0]], (t) => 9 - 6 * t)
 */
export function outline(line: readonly Point[], halfWidth: (t: number) => number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach(([x, y], index) => {
    const [ax, ay] = line[index - 1] ?? [x, y];
    const [bx, by] = line[index + 1] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const half = halfWidth(index / Math.max(1, line.length - 1));
    left.push([x - ((by - ay) / length) * half, y + ((bx - ax) / length) * half]);
    right.unshift([x + ((by - ay) / length) * half, y - ((bx - ax) / length) * half]);
  });
  return polygon([...left, ...right]);
}

/**
 * Samples a supple line through the points, for lanes and crests.
 * @example spline([[0, 0], [50, 20], [100, 0]])
 */
export function spline(points: readonly Point[], parts = 6): readonly Point[] {
  return points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1] ?? from;
    const [before, after] = [points[index - 1] ?? from, points[index + 2] ?? to];
    const blend = (t: number, axis: 0 | 1): number =>
      from[axis] * (2 * t ** 3 - 3 * t ** 2 + 1) +
      to[axis] * (3 * t ** 2 - 2 * t ** 3) +
      ((to[axis] - before[axis]) / 2) * (t ** 3 - 2 * t ** 2 + t) +
      ((after[axis] - from[axis]) / 2) * (t ** 3 - t ** 2);
    const count = index === points.length - 2 ? parts + 1 : parts;
    return Array.from({ length: count }, (_, i): Point => [
      blend(i / parts, 0),
      blend(i / parts, 1),
    ]);
  });
}

/**
 * Bends a line between two points, `sag` pixels to its right, in `steps` parts.
 * @example bend([0, 0], [100, 0], { sag: 20 }) // a hanging cable
 */
export function bend(from: Point, to: Point, { sag = 0, steps = 8 }): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const offset = sag * 4 * t * (1 - t);
    return [from[0] + dx * t - (dy / length) * offset, from[1] + dy * t + (dx / length) * offset];
  });
}

/**
 * Gives the supple strip between two edges: a road or a path in perspective.
 * @example ribbon([[0, 0], [0, 90]], [[10, 0], [60, 90]])
 */
export function ribbon(left: readonly Point[], right: readonly Point[]): string {
  return polygon([...spline(left), ...spline(right).toReversed()]);
}
