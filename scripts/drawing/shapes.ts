/** Size of every picture, in pixels. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

export type Point = readonly [x: number, y: number];
export type Range = readonly [min: number, max: number];

const round = (value: number): string => String(Math.round(value * 10) / 10);
const pair = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** The tremor of the hand: a small shift that depends on the place only, so that neighbours still meet. */
function tremble([x, y]: Point): Point {
  const slow = 1.5 * Math.sin(x * 0.027 + y * 0.041) + 1.2 * Math.sin(y * 0.117 - x * 0.083);
  const quick = 1.5 * Math.sin(y * 0.029 - x * 0.037) + 1.2 * Math.sin(x * 0.109 + y * 0.091);
  return [x + slow, y + quick];
}

/** Parts long straight edges, so that they tremble too. */
function facet(points: readonly Point[]): readonly Point[] {
  return points.flatMap(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    const parts = Math.max(1, Math.round(Math.hypot(nextX - x, nextY - y) / 42));
    return Array.from({ length: parts }, (_, part): Point => [
      x + ((nextX - x) * part) / parts,
      y + ((nextY - y) * part) / parts,
    ]);
  });
}

/**
 * Reads a flat list of coordinates as points, moved to `at` and enlarged by `scale`.
 * @example place([0, 0, 1, 2], [10, 10], 5) // [[10, 10], [15, 20]]
 */
export function place(
  flat: readonly number[],
  at: Point = [0, 0],
  scale: number | Point = 1,
): readonly Point[] {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  return flat.flatMap((x, index): Point[] => {
    const y = flat[index + 1];
    return index % 2 || y === undefined ? [] : [[at[0] + x * sx, at[1] + y * sy]];
  });
}

export type Triple = readonly [x: number, y: number, size: number];

/**
 * Reads a flat list three by three: places with a size.
 * @example triples([10, 20, 5, 30, 40, 6]) // [[10, 20, 5], [30, 40, 6]]
 */
export function triples(flat: readonly number[]): readonly Triple[] {
  return flat.flatMap((x, index): Triple[] => {
    const [y, size] = [flat[index + 1], flat[index + 2]];
    return index % 3 || y === undefined || size === undefined ? [] : [[x, y, size]];
  });
}

/**
 * Closes straight-sided path data through the points.
 * @example polygon([[0, 0], [9, 0], [9, 9]]) // 'M0 0L9 0L9 9Z', give or take the tremor of the hand
 */
export function polygon(points: readonly Point[]): string {
  return `M${facet(clockwise(points)).map(tremble).map(pair).join('L')}Z`;
}

/** All outlines turn the same way, so that shapes joined in one path never cancel out. */
function clockwise(points: readonly Point[]): readonly Point[] {
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? points.toReversed() : points;
}

/**
 * Gives the path data of an upright rectangle.
 * @example box(0, 0, [10, 5])
 */
export function box(x: number, y: number, [width, height]: Point): string {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

/**
 * Closes a supple outline through the points (Catmull-Rom as Bézier curves).
 * @example blob([[0, 0], [10, 0], [5, 9]]) // 'M0 0C…Z'
 */
export function blob(outlinePoints: readonly Point[]): string {
  const points = clockwise(outlinePoints).map(tremble);
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const handle = (index: number, side: 1 | -1): Point => {
    const [previous, current, next] = [at(index - 1), at(index), at(index + 1)];
    return [
      current[0] + (side * (next[0] - previous[0])) / 6,
      current[1] + (side * (next[1] - previous[1])) / 6,
    ];
  };
  const arcs = points.map(
    (_, i) => `C${pair(handle(i, 1))} ${pair(handle(i + 1, -1))} ${pair(at(i + 1))}`,
  );
  return `M${pair(at(0))}${arcs.join('')}Z`;
}

/**
 * Gives the path data of an ellipse; one radius makes a disc.
 * @example disc([50, 50], 20)
 */
export function disc([x, y]: Point, rx: number, ry = rx): string {
  const parts = Math.max(6, Math.min(22, Math.round(rx / 5)));
  const angles = Array.from({ length: parts }, (_, part) => (part / parts) * Math.PI * 2);
  return blob(angles.map((angle): Point => [x + rx * Math.cos(angle), y + ry * Math.sin(angle)]));
}
