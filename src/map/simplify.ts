import { areaOf } from './traces.ts';
import type { Point, Trace } from './traces.ts';

/**
 * Removes the points that change the drawing by less than some square units, and the islands or
 * holes that are smaller than one (than four times the tolerance, when that is more). Each removal depends on the nearest points only, so two
 * countries lose the same points of their common border.
 * @example simplify([coast], 0.5).length // 1
 */
export function simplify(traces: readonly Trace[], tolerance: number): Trace[] {
  return dropSpecks(traces, Math.max(1, 4 * tolerance)).map(({ points, closed }) => ({
    points: thin(points, closed, tolerance),
    closed,
  }));
}

/** A country that is itself a speck keeps its largest island. */
function dropSpecks(traces: readonly Trace[], leastArea: number): readonly Trace[] {
  const seen = traces.filter((trace) => !trace.closed || areaOf(trace) >= leastArea);
  if (seen.length > 0) return seen;
  return traces.toSorted((one, other) => areaOf(other) - areaOf(one)).slice(0, 1);
}

/** Visvalingam's removal of the flattest corners, all local minima at a time. */
function thin(points: readonly Point[], closed: boolean, tolerance: number): Point[] {
  let kept = [...points];
  for (;;) {
    const corners = kept.map((_, index) => cornerArea(kept, index, closed));
    const next = kept.filter((_, index) => !isFlattest(corners, index, tolerance));
    if (next.length === kept.length || next.length < 4) return kept;
    kept = next;
  }
}

/** Area of the triangle that a point makes with its two neighbours; the ends of a line stay. */
function cornerArea(points: readonly Point[], index: number, closed: boolean): number {
  const before = points.at(index - 1);
  const point = points[index];
  const after = points[index + 1] ?? points[0];
  const isEnd = !closed && (index === 0 || index === points.length - 1);
  if (isEnd || before === undefined || point === undefined || after === undefined) return Infinity;
  return areaOf({ points: [before, point, after], closed: true });
}

function isFlattest(corners: readonly number[], index: number, tolerance: number): boolean {
  const corner = corners[index] ?? Infinity;
  const before = corners.at(index - 1) ?? Infinity;
  const after = corners[index + 1] ?? corners[0] ?? Infinity;
  return corner < tolerance && corner < before && corner <= after;
}
