import { geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { worldLandOf, worldLandWithout } from './atlas.ts';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { drawLinks, traceCountries } from './linked-map.ts';
import type { LinkedCountry, LinkedMap } from './linked-map.ts';
import { mainLandOf } from './main-land.ts';

export type { LinkedCountry } from './linked-map.ts';
/** A map of the world with links on some countries. */
export type WorldMap = LinkedMap;

interface WorldMapInput {
  countries: readonly LinkedCountry[];
  /** Width of the viewBox; the height follows. */
  width: number;
}

/** The middle of France stands in the middle of the map. */
const CENTRAL_MERIDIAN = 2.5;
/** The frame leaves out the sea beyond Greenland and beyond Cape Horn. */
const LATITUDES = { north: 79, south: -57 };
/** The share of the half width of the whole world that is shown at least, however near the countries are. */
const MIN_SHARE = 0.8;
/** Left beside the outermost country, as a share of the half width. */
const MARGIN = 0.02;
/** Lines go this far beyond the frame, so that a stroke along the cut is not seen. */
const BLEED = 3;
/** The sizes below are for a map of this width. */
const REFERENCE_WIDTH = 1200;
/** Makes a target of 24 pixels across: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const MARKER_RADIUS = 12;
/** A country of less area, or whose main land is narrower, gets a marker. */
const SMALL = { area: 40, side: 11 };
const TOLERANCE = 0.1;
const ANTARCTICA = 'AQ';

/**
 * Draws the world around France, as far as the listed countries lie, with a link on each of them.
 * @example
 * const lebanon = { code: 'LB', href: '/pays/liban/', label: 'Liban', isGroup: true };
 * drawWorldMap({ countries: [lebanon], width: 1200 }).viewBox // '0 0 1200 615'
 */
export function drawWorldMap({ countries, width }: WorldMapInput): WorldMap {
  if (countries.some(({ code }) => code === ANTARCTICA)) {
    throw new Error(`"AQ" lies outside the map: leave it out of its countries.`);
  }
  const codes = countries.map(({ code }) => numericCodeOf(code));
  const scale = width / REFERENCE_WIDTH;
  const sheet = {
    ...fitWorld(codes, width),
    width,
    landOf: worldLandOf,
    otherLand: worldLandWithout(codes),
    markerRadius: MARKER_RADIUS * scale,
    small: { area: SMALL.area * scale ** 2, side: SMALL.side * scale },
    tolerance: TOLERANCE * scale ** 2,
    // A unit is about a pixel of the widest map: what is finer is not seen, and weighs twice as much.
    decimals: 0 as const,
  };
  return drawLinks(traceCountries(countries, sheet), sheet);
}

function fitWorld(codes: readonly string[], width: number) {
  const projection = geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).translate([0, 0]);
  projection.scale((width / (2 * halfWidthOf(projection, codes))) * projection.scale());
  const top = projection([CENTRAL_MERIDIAN, LATITUDES.north])?.[1] ?? 0;
  const bottom = projection([CENTRAL_MERIDIAN, LATITUDES.south])?.[1] ?? width;
  const height = Math.round(bottom - top);
  projection.translate([width / 2, -top]).clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  return { projection, height };
}

/** How far from France the outermost listed country reaches, on a map not scaled yet. */
function halfWidthOf(projection: GeoProjection, codes: readonly string[]): number {
  const path = geoPath(projection);
  const [[edge]] = path.bounds({ type: 'Sphere' });
  const whole = Math.abs(edge);
  const reaches = codes.flatMap((code) => {
    const [[left], [right]] = path.bounds(mainLandOf(worldLandOf(code)));
    return [Math.abs(left), Math.abs(right)];
  });
  const reach = Math.max(MIN_SHARE * whole, ...reaches) * (1 + MARGIN);
  return Math.min(whole, reach);
}
