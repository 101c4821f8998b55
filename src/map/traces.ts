import { geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo';

/** A point on the drawing, in the units of its viewBox. */
export interface Point {
  x: number;
  y: number;
}

/** A line on the drawing, or the outline of an area when it is closed. */
export interface Trace {
  points: Point[];
  closed: boolean;
}

/** Edges of an upright rectangle. */
export interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** Receives what d3-geo would draw on a canvas, and keeps the points. */
class TraceRecorder implements GeoContext {
  readonly traces: Trace[] = [];

  beginPath(): void {
    // A recorder holds one path: nothing to forget.
  }

  moveTo(x: number, y: number): void {
    this.traces.push({ points: [{ x, y }], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.traces.at(-1)?.points.push({ x, y });
  }

  closePath(): void {
    const trace = this.traces.at(-1);
    if (trace !== undefined) trace.closed = true;
  }

  arc(): void {
    throw new Error('The maps draw no points: give lines or polygons.');
  }
}

/**
 * Projects a shape and gives the lines to draw.
 * @example traceShape(geoEqualEarth(), { type: 'Sphere' }).length // 1
 */
export function traceShape(projection: GeoProjection, shape: GeoPermissibleObjects): Trace[] {
  const recorder = new TraceRecorder();
  geoPath(projection, recorder)(shape);
  return recorder.traces;
}

/**
 * Measures what a closed trace encloses, in square units.
 * @example areaOf({ points: [{x: 0, y: 0}, {x: 4, y: 0}, {x: 4, y: 3}], closed: true }) // 6
 */
export function areaOf({ points }: Trace): number {
  let doubled = 0;
  let previous = points.at(-1);
  for (const point of points) {
    if (previous !== undefined) doubled += previous.x * point.y - point.x * previous.y;
    previous = point;
  }
  return Math.abs(doubled) / 2;
}

/**
 * Gives the rectangle around traces.
 * @example boxOf([triangle]) // { minX: 0, minY: 0, maxX: 4, maxY: 3 }
 */
export function boxOf(traces: readonly Trace[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const { x, y } of traces.flatMap(({ points }) => points)) {
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

/**
 * Tells whether a point lies inside the area that closed traces enclose, holes left out.
 * @example isInside({ x: 3, y: 1 }, [triangle]) // true
 */
export function isInside({ x, y }: Point, traces: readonly Trace[]): boolean {
  let inside = false;
  for (const { points } of traces) {
    let previous = points.at(-1);
    for (const point of points) {
      if (previous !== undefined && point.y > y !== previous.y > y) {
        const crossing =
          previous.x + ((y - previous.y) / (point.y - previous.y)) * (point.x - previous.x);
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}
