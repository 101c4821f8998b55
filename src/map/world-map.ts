import { geoEqualEarth } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { worldLandOf, worldLandWithout } from './atlas.ts';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { placeMarkers } from './markers.ts';
import type { Marker } from './markers.ts';
import { pathData } from './path-data.ts';
import { simplify } from './simplify.ts';
import { areaOf, boxOf, traceShape } from './traces.ts';
import type { Box, Point, Trace } from './traces.ts';

/** A country that the map links to. */
export interface LinkedCountry {
  /** Two letters of ISO 3166-1. */
  code: string;
  href: string;
  label: string;
  isGroup: boolean;
}

/** A country ready to print; `marker` when it is too small to hit. */
export interface DrawnCountry extends LinkedCountry {
  path: string;
  marker?: Marker;
}

interface WorldMapInput {
  countries: readonly LinkedCountry[];
  /** Width of the viewBox; the height follows. */
  width: number;
}

type Tracer = (shape: GeoPermissibleObjects) => Trace[];

interface TracedCountry {
  country: LinkedCountry;
  traces: Trace[];
  anchor?: Point;
}

/** The parts of the map, in the order of printing. */
export interface WorldMap {
  viewBox: string;
  /** All other land but Antarctica, in one path. */
  land: string;
  countries: DrawnCountry[];
  /** Radius of every marker, in units of the viewBox: 12 at a width of 1200. */
  markerRadius: number;
}

/** Cuts the world in Bering Strait, between the islands of Russia and those of Alaska. */
const CENTRAL_MERIDIAN = 11.5;
/** The frame leaves out the sea beyond Greenland and beyond Cape Horn. */
const LATITUDES = { north: 86, south: -58 };
/** The sizes below are for a map of this width. */
const REFERENCE_WIDTH = 1200;
/** Makes a target of 24 pixels across: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const MARKER_RADIUS = 12;
/** A country of less area, or whose main land is narrower, gets a marker. */
const SMALL = { area: 40, side: 11 };

/**
 * Draws the world with a link on some countries.
 * @example
 * const lebanon = { code: 'LB', href: '/pays/liban/', label: 'Liban', isGroup: true };
 * drawWorldMap({ countries: [lebanon], width: 1200 }).viewBox // '0 0 1200 526'
 */
export function drawWorldMap({ countries, width }: WorldMapInput): WorldMap {
  const { projection, height } = fitWorld(width);
  const scale = width / REFERENCE_WIDTH;
  const trace: Tracer = (shape) => simplify(traceShape(projection, shape), 0.1 * scale ** 2);
  const traced = countries.map((country) => traceCountry(country, trace, scale));
  const land = trace(worldLandWithout(countries.map(({ code }) => numericCodeOf(code))));
  const markerRadius = MARKER_RADIUS * scale;
  const markers = placeMarkers(
    traced.flatMap(({ anchor }) => anchor ?? []),
    markerRadius,
    { width, height, listed: traced.flatMap(({ traces }) => traces), other: land },
  );
  return {
    viewBox: [0, 0, width, height].join(' '),
    land: pathData(land),
    countries: traced.map(({ country, traces, anchor }) => {
      const marker = anchor && markers.get(anchor);
      return { ...country, path: pathData(traces), ...(marker && { marker }) };
    }),
    markerRadius,
  };
}

function traceCountry(country: LinkedCountry, trace: Tracer, scale: number): TracedCountry {
  const traces = trace(worldLandOf(numericCodeOf(country.code)));
  const [main] = traces.toSorted((one, other) => areaOf(other) - areaOf(one));
  if (main === undefined) {
    throw new Error(`"${country.code}" lies outside the world map: leave it out of its countries.`);
  }
  return isSmall(traces, main, scale)
    ? { country, traces, anchor: middleOf(boxOf([main])) }
    : { country, traces };
}

function isSmall(traces: readonly Trace[], main: Trace, scale: number): boolean {
  const area = traces.reduce((sum, trace) => sum + areaOf(trace), 0);
  const { minX, minY, maxX, maxY } = boxOf([main]);
  const side = Math.min(maxX - minX, maxY - minY);
  return area < SMALL.area * scale ** 2 || side < SMALL.side * scale;
}

function middleOf({ minX, minY, maxX, maxY }: Box): Point {
  return { x: Math.round((minX + maxX) * 5) / 10, y: Math.round((minY + maxY) * 5) / 10 };
}

function fitWorld(width: number): { projection: GeoProjection; height: number } {
  const projection = geoEqualEarth()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .fitWidth(width, { type: 'Sphere' });
  const top = projection([CENTRAL_MERIDIAN, LATITUDES.north])?.[1] ?? 0;
  const bottom = projection([CENTRAL_MERIDIAN, LATITUDES.south])?.[1] ?? width;
  const [x, y] = projection.translate();
  const height = Math.round(bottom - top);
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}
