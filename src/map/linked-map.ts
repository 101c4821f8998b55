import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { placeMarkers } from './markers.ts';
import type { Marker } from './markers.ts';
import { pathData } from './path-data.ts';
import type { Decimals } from './path-data.ts';
import { simplify } from './simplify.ts';
import type { Land } from './topology.ts';
import { areaOf, boxOf, traceShape } from './traces.ts';
import type { Box, Point, Trace } from './traces.ts';

/** A country that a map links to. */
export interface LinkedCountry {
  /** Two letters of ISO 3166-1. */
  code: string;
  href: string;
  label: string;
  isGroup: boolean;
}

/** A country ready to print; `marker` when it is too small to hit. */
interface DrawnCountry extends LinkedCountry {
  path: string;
  marker?: Marker;
}

/** The parts of a map, in the order of printing. */
export interface LinkedMap {
  viewBox: string;
  /** All other land but Antarctica, in one path. */
  land: string;
  countries: DrawnCountry[];
  /** Radius of every marker, in units of the viewBox. */
  markerRadius: number;
}

/** Where a map is drawn, and with what. */
export interface Sheet {
  projection: GeoProjection;
  width: number;
  height: number;
  landOf: (numericCode: string) => Land;
  /** The land of all countries that are not linked. */
  otherLand: GeoPermissibleObjects;
  markerRadius: number;
  /** A country of less area, or whose main land is narrower, gets a marker. */
  small: { area: number; side: number };
  /** What is too small to be seen, in square units. */
  tolerance: number;
  decimals?: Decimals;
}

/** A country as lines on a sheet. */
export interface TracedCountry {
  country: LinkedCountry;
  traces: Trace[];
  anchor?: Point;
}

/**
 * The lines of some countries on a sheet; a small one has a point to mark it by.
 * @throws when one lies outside the sheet
 * @example traceCountries([lebanon], sheet) // [{ country: lebanon, traces, anchor: { x: 612, y: 203 } }]
 */
export function traceCountries(countries: readonly LinkedCountry[], sheet: Sheet): TracedCountry[] {
  return countries.map((country) => {
    const shape = sheet.landOf(numericCodeOf(country.code));
    const traces = simplify(traceShape(sheet.projection, shape), sheet.tolerance);
    const [main] = traces.toSorted((one, other) => areaOf(other) - areaOf(one));
    if (main === undefined) {
      throw new Error(`"${country.code}" lies outside the map: leave it out of its countries.`);
    }
    return isSmall(traces, main, sheet)
      ? { country, traces, anchor: middleOf(boxOf([main])) }
      : { country, traces };
  });
}

/**
 * Draws countries as links, the small ones with a marker.
 * @example drawLinks(traceCountries([lebanon], sheet), sheet).countries[0]?.marker // { x: 590, y: 230, … }
 */
export function drawLinks(traced: readonly TracedCountry[], sheet: Sheet): LinkedMap {
  const { width, height, markerRadius } = sheet;
  const land = simplify(traceShape(sheet.projection, sheet.otherLand), sheet.tolerance);
  const markers = placeMarkers(
    traced.flatMap(({ anchor }) => anchor ?? []),
    markerRadius,
    { width, height, listed: traced.flatMap(({ traces }) => traces), other: land },
  );
  return {
    viewBox: [0, 0, width, height].join(' '),
    land: pathData(land, sheet.decimals),
    countries: traced.map(({ country, traces, anchor }) => {
      const marker = anchor && markers.get(anchor);
      return { ...country, path: pathData(traces, sheet.decimals), ...(marker && { marker }) };
    }),
    markerRadius,
  };
}

function isSmall(traces: readonly Trace[], main: Trace, { small }: Sheet): boolean {
  const area = traces.reduce((sum, trace) => sum + areaOf(trace), 0);
  const { minX, minY, maxX, maxY } = boxOf([main]);
  return area < small.area || Math.min(maxX - minX, maxY - minY) < small.side;
}

function middleOf({ minX, minY, maxX, maxY }: Box): Point {
  return { x: Math.round((minX + maxX) * 5) / 10, y: Math.round((minY + maxY) * 5) / 10 };
}
