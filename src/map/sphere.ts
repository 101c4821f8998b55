import { geoDistance } from 'd3-geo';
import type { Land } from './topology.ts';

/** A polygon of a land: its outline, then its holes. */
export type Polygon = Land['coordinates'][number];
/** A place, in degrees. */
export type Coordinates = [longitude: number, latitude: number];

/** A circle on the globe, in degrees and radians as d3-geo counts them. */
export interface Cap {
  centre: Coordinates;
  radiusRadians: number;
}

/**
 * Makes a land of polygons.
 * @example landOfPolygons([corsica]).type // 'MultiPolygon'
 */
export function landOfPolygons(polygons: Polygon[]): Land {
  return { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * Gives a circle that holds a polygon, around the middle of its corners.
 * @example capAround(corsica) // { centre: [9.1, 42.2], radiusRadians: 0.016 }
 */
export function capAround(polygon: Polygon): Cap {
  const vectors = outlineOf(polygon).map(toUnitVector);
  const sum = { x: 0, y: 0, z: 0 };
  for (const { x, y, z } of vectors) {
    sum.x += x;
    sum.y += y;
    sum.z += z;
  }
  const length = Math.hypot(sum.x, sum.y, sum.z) || 1;
  const middle = { x: sum.x / length, y: sum.y / length, z: sum.z / length };
  let nearest = 1;
  for (const vector of vectors) nearest = Math.min(nearest, dot(middle, vector));
  return { centre: toCoordinates(middle), radiusRadians: Math.acos(Math.max(-1, nearest)) };
}

/**
 * Tells whether two circles on the globe touch.
 * @example doCapsTouch(capAround(corsica), capAround(sardinia)) // true
 */
export function doCapsTouch(one: Cap, other: Cap): boolean {
  return geoDistance(one.centre, other.centre) <= one.radiusRadians + other.radiusRadians;
}

/**
 * Tells whether two polygons have corners closer than some angle.
 * @example isWithin(corsica, sardinia, 0.01) // true
 */
export function isWithin(one: Polygon, other: Polygon, reachRadians: number): boolean {
  const [circle, otherCircle] = [keptCap(one), keptCap(other)];
  const farthest = circle.radiusRadians + otherCircle.radiusRadians + reachRadians;
  // A coast has thousands of corners: most pairs are too far apart for any of them.
  if (geoDistance(circle.centre, otherCircle.centre) > farthest + SLACK) return false;
  const nearest = Math.cos(reachRadians);
  const vectors = outlineOf(other).map(toUnitVector);
  return outlineOf(one).some((location) => {
    const corner = toUnitVector(location);
    return vectors.some((vector) => dot(corner, vector) >= nearest);
  });
}

/** What rounding may hide, in radians. */
const SLACK = 1e-6;
const caps = new WeakMap<Polygon, Cap>();

function keptCap(polygon: Polygon): Cap {
  const cap = caps.get(polygon) ?? capAround(polygon);
  caps.set(polygon, cap);
  return cap;
}

function outlineOf(polygon: Polygon): Coordinates[] {
  return (polygon[0] ?? []).map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

interface Vector {
  x: number;
  y: number;
  z: number;
}

function dot(one: Vector, other: Vector): number {
  return one.x * other.x + one.y * other.y + one.z * other.z;
}

function toCoordinates({ x, y, z }: Vector): Coordinates {
  const degrees = 180 / Math.PI;
  return [Math.atan2(y, x) * degrees, Math.asin(Math.max(-1, Math.min(1, z))) * degrees];
}

function toUnitVector([longitude, latitude]: Coordinates): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return {
    x: Math.cos(phi) * Math.cos(lambda),
    y: Math.cos(phi) * Math.sin(lambda),
    z: Math.sin(phi),
  };
}
