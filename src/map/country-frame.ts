import { geoAzimuthalEqualArea, geoCentroid, geoDistance } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { View } from './graticule.ts';
import type { Cap, Coordinates } from './sphere.ts';
import type { Land } from './topology.ts';

/** Size of a picture, in units of its viewBox. */
export interface Size {
  width: number;
  height: number;
}

/** How a picture looks at the globe. */
interface Frame {
  projection: GeoProjection;
  /** A circle on the globe that holds all that is seen. */
  cap: Cap;
  view: View;
}

/** Share of the frame's short side left around the land. */
const MARGIN = 0.1;
/** Paths go this far beyond the frame, so that a stroke along the cut is not seen. */
const BLEED = 4;

/**
 * Frames a land: an equal-area projection centred on it, north upwards.
 * @example frameLand(lebanon, { width: 800, height: 500 }).cap.centre // [35.9, 33.9]
 */
export function frameLand(land: Land, size: Size): Frame {
  const centre = geoCentroid(land);
  const projection = fitTo(land, centre, size);
  return {
    projection,
    cap: capOver(projection, centre, size),
    view: viewOf(projection, centre, size),
  };
}

function fitTo(
  land: Land,
  [longitude, latitude]: Coordinates,
  { width, height }: Size,
): GeoProjection {
  const margin = MARGIN * Math.min(width, height);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      land,
    )
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
}

/** The projection's scale is what one radian measures at its centre. */
function viewOf(
  projection: GeoProjection,
  [longitude, latitude]: Coordinates,
  { width, height }: Size,
): View {
  const unitsPerDegree = (projection.scale() * Math.PI) / 180;
  return {
    longitude,
    latitude,
    shortSideDegrees: Math.min(width, height) / unitsPerDegree,
    diagonalDegrees: Math.hypot(width, height) / unitsPerDegree,
  };
}

/** A circle on the globe that holds the frame; the whole globe when a corner lies beyond it. */
function capOver(projection: GeoProjection, centre: Coordinates, { width, height }: Size): Cap {
  const corners: [number, number][] = [
    [-BLEED, -BLEED],
    [width + BLEED, -BLEED],
    [-BLEED, height + BLEED],
    [width + BLEED, height + BLEED],
  ];
  const distances = corners.map((corner) => {
    const location = projection.invert?.(corner);
    return location?.every(Number.isFinite) ? geoDistance(centre, location) : Math.PI;
  });
  return { centre, radiusRadians: Math.max(...distances) };
}
