import { geoCentroid, geoDistance } from 'd3-geo';
import type { Land } from './topology.ts';

/** A polygon of a land: its outline, then its holes. */
export type Polygon = Land['coordinates'][number];
/** A place, in degrees. */
export type Location = [longitude: number, latitude: number];

/** A circle on the globe, in degrees and radians as d3-geo counts them. */
export interface Cap {
  centre: Location;
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
 * Gives a circle that holds a polygon.
 * @example capAround(corsica) // { centre: [9.1, 42.2], radiusRadians: 0.016 }
 */
export function capAround(polygon: Polygon): Cap {
  const centre = geoCentroid(landOfPolygons([polygon]));
  const distances = outlineOf(polygon).map((location) => geoDistance(centre, location));
  return { centre, radiusRadians: Math.max(0, ...distances) };
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
  const nearest = Math.cos(reachRadians);
  const vectors = outlineOf(other).map(toUnitVector);
  return outlineOf(one).some((location) => {
    const { x, y, z } = toUnitVector(location);
    return vectors.some((vector) => x * vector.x + y * vector.y + z * vector.z >= nearest);
  });
}

function outlineOf(polygon: Polygon): Location[] {
  return (polygon[0] ?? []).map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

function toUnitVector([longitude, latitude]: Location): { x: number; y: number; z: number } {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return {
    x: Math.cos(phi) * Math.cos(lambda),
    y: Math.cos(phi) * Math.sin(lambda),
    z: Math.sin(phi),
  };
}
