import { geoAzimuthalEqualArea, geoCentroid, geoDistance } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { landsAround, portraitLandOf } from './atlas.ts';
import { graticuleOf } from './graticule.ts';
import type { View } from './graticule.ts';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { mainLandOf } from './main-land.ts';
import { pathData } from './path-data.ts';
import type { Decimals } from './path-data.ts';
import { simplify } from './simplify.ts';
import type { Cap, Location } from './sphere.ts';
import type { Land } from './topology.ts';
import { traceShape } from './traces.ts';
import type { Trace } from './traces.ts';

/** Size of a picture, in units of its viewBox. */
export interface Size {
  width: number;
  height: number;
}

/** The parts of a country's picture, each the `d` of a path. */
export interface CountryPortrait {
  viewBox: string;
  country: string;
  /** Land of the other countries, borders included. */
  neighbours: string;
  /** Parallels and meridians. */
  graticule: string;
}

interface Detail {
  tolerance: number;
  decimals: Decimals;
}

/** Share of the frame's short side left around the country. */
const MARGIN = 0.1;
/** Paths go this far beyond the frame, so that a stroke along the cut is not seen. */
const BLEED = 4;
const MAX_CHARACTERS = 6_000;
/** From invisible to coarse: the first that makes the paths light enough is used. */
const DETAILS: readonly Detail[] = [
  { tolerance: 0.1, decimals: 1 },
  { tolerance: 0.4, decimals: 1 },
  { tolerance: 0.8, decimals: 1 },
  { tolerance: 1.6, decimals: 1 },
  { tolerance: 2, decimals: 0 },
  { tolerance: 3.2, decimals: 0 },
  { tolerance: 6.4, decimals: 0 },
];
const GRATICULE_TOLERANCE = 0.4;

/**
 * Draws a country among its neighbours, fitted to a frame on its main land.
 * @example drawCountryPortrait('LB', { width: 800, height: 500 }).viewBox // '0 0 800 500'
 */
export function drawCountryPortrait(code: string, size: Size): CountryPortrait {
  const numericCode = numericCodeOf(code);
  const land = portraitLandOf(numericCode);
  const mainLand = mainLandOf(land);
  const centre = geoCentroid(mainLand);
  const projection = fitTo(mainLand, centre, size);
  const trace = (shape: GeoPermissibleObjects) => traceShape(projection, shape);
  const neighbours = landsAround(numericCode, capOver(projection, centre, size)).flatMap(trace);
  return {
    viewBox: [0, 0, size.width, size.height].join(' '),
    ...lightPaths(trace(land), neighbours),
    graticule: pathData(
      simplify(trace(graticuleOf(viewOf(projection, centre, size))), GRATICULE_TOLERANCE),
    ),
  };
}

/** An equal-area projection centred on the country, north upwards. */
function fitTo(
  mainLand: Land,
  [longitude, latitude]: Location,
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
      mainLand,
    )
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
}

/** Simplifies both sides of the borders alike, step by step, until the paths are light. */
function lightPaths(country: readonly Trace[], neighbours: readonly Trace[]) {
  let traces = { country, neighbours };
  let paths = { country: '', neighbours: '' };
  for (const { tolerance, decimals } of DETAILS) {
    traces = {
      country: simplify(traces.country, tolerance),
      neighbours: simplify(traces.neighbours, tolerance),
    };
    paths = {
      country: pathData(traces.country, decimals),
      neighbours: pathData(traces.neighbours, decimals),
    };
    if (Math.max(paths.country.length, paths.neighbours.length) <= MAX_CHARACTERS) break;
  }
  return paths;
}

/** The projection's scale is what one radian measures at its centre. */
function viewOf(
  projection: GeoProjection,
  [longitude, latitude]: Location,
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
function capOver(projection: GeoProjection, centre: Location, { width, height }: Size): Cap {
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
