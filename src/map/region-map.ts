import type { GeoPermissibleObjects } from 'd3-geo';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { landsAround, portraitLandOf } from './atlas.ts';
import { frameLand } from './country-frame.ts';
import type { Size } from './country-frame.ts';
import { drawLinks, traceCountries } from './linked-map.ts';
import type { LinkedCountry, LinkedMap, Sheet, TracedCountry } from './linked-map.ts';
import { mainLandOf } from './main-land.ts';
import { boxAround, placeNames } from './name-grid.ts';
import type { PlacedName } from './name-grid.ts';
import { listRegions, regionOf } from './regions.ts';
import type { Region } from './regions.ts';
import { landOfPolygons } from './sphere.ts';
import { areaOf, boxOf, isInside } from './traces.ts';
import type { Box, Point, Trace } from './traces.ts';

/** A part of the world, near enough that each country bears its name. */
interface RegionMap extends LinkedMap {
  /** The names of the countries that have room for theirs. */
  names: RegionName[];
}

/** The middle of the name of a country, which may be wider than its land. */
export interface RegionName extends PlacedName {
  /** The ISO 3166 code of the country. */
  code: string;
  /** Whether most of its letters stand on the plain land of groups, its own or its neighbours'. */
  isOnGroups: boolean;
}

/** Makes a target of 24 pixels on a phone, where 640 units are 330 pixels. */
const MARKER_RADIUS = 23;
const SMALL = { area: 900, side: 26 };
const TOLERANCE = 1.2;
/** Height of the letters for which room is made: those of a phone. */
const LETTERS = 26;

/**
 * Draws some countries from near, each with a link and its name.
 * @example drawRegionMap([lebanon, syria], { width: 640, height: 420 }).names[0] // { code: 'LB', text: 'Liban', x: 250, y: 180, … }
 */
function drawRegionMap(countries: readonly LinkedCountry[], size: Size): RegionMap {
  const codes = countries.map(({ code }) => numericCodeOf(code));
  const land = landOfPolygons(
    codes.flatMap((code) => mainLandOf(portraitLandOf(code)).coordinates),
  );
  const { projection, cap } = frameLand(land, size);
  const sheet: Sheet = {
    projection,
    ...size,
    landOf: portraitLandOf,
    otherLand: landWithout(codes, cap),
    markerRadius: MARKER_RADIUS,
    small: SMALL,
    tolerance: TOLERANCE,
    decimals: 0,
  };
  const traced = traceCountries(countries, sheet);
  const drawn = drawLinks(traced, sheet);
  return { ...drawn, names: nameCountries(traced, drawn, size) };
}

function landWithout(
  codes: readonly string[],
  cap: ReturnType<typeof frameLand>['cap'],
): GeoPermissibleObjects {
  const around = landsAround('', cap).filter(({ numericCode }) => !codes.includes(numericCode));
  return landOfPolygons(around.flatMap(({ land }) => land.coordinates));
}

/** The small ones first: they have least room. */
function nameCountries(
  traced: readonly TracedCountry[],
  { countries, markerRadius }: LinkedMap,
  size: Size,
): RegionName[] {
  const names = traced
    .map((one, index) => toName(one, countries[index]?.marker))
    .toSorted((one, other) => one.room - other.room);
  const blocked = countries.flatMap(({ marker }) =>
    marker ? [boxOfMark(marker, markerRadius)] : [],
  );
  const placed = placeNames(names, {
    ...size,
    letters: LETTERS,
    reserved: [],
    blocked,
    otherWorth: 0.2,
  });
  const codeOf = new Map(names.map(({ text, code }) => [text, code]));
  const groups = traced.filter(({ country }) => country.isGroup).map(({ traces }) => traces);
  return placed.map((name) => {
    const { text, x, y } = name;
    return { code: codeOf.get(text) ?? '', text, x, y, isOnGroups: standsOn(groups, name) };
  });
}

/** The name of a country, close to its mark or to the middle of its largest part. */
function toName({ country: { code, label }, traces }: TracedCountry, marker: Point | undefined) {
  const [main] = traces.toSorted((one, other) => areaOf(other) - areaOf(one));
  const { minX, maxX, minY, maxY } = boxOf(main === undefined ? [] : [main]);
  const near = marker ?? { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
  return { code, text: label, traces, near, room: maxX - minX };
}

/** Steps along a line of text at which the land below it is looked at. */
const STEPS = 8;

function standsOn(lands: readonly (readonly Trace[])[], { text, x, y }: PlacedName): boolean {
  const { minX, maxX } = boxAround({ x, y }, text, LETTERS);
  const points = Array.from({ length: STEPS }, (_, step) => ({
    x: minX + ((step + 0.5) / STEPS) * (maxX - minX),
    y,
  }));
  const inside = points.filter((point) => lands.some((traces) => isInside(point, traces)));
  return inside.length > STEPS / 2;
}

function boxOfMark({ x, y }: Point, radius: number): Box {
  const half = radius / 2;
  return { minX: x - half, maxX: x + half, minY: y - half, maxY: y + half };
}

/** The size of each map: two stand side by side on a wide screen, one on a phone. */
const SIZE = { width: 640, height: 440 };

/** A part of the world and its map. */
export interface DrawnRegion {
  region: Region;
  map: RegionMap;
}

/**
 * The regions in which some countries lie, each with its map.
 * @example drawRegions([lebanon]) // [{ region: 'near-east', map }]
 */
export function drawRegions(countries: readonly LinkedCountry[]): DrawnRegion[] {
  return listRegions(countries.map(({ code }) => code)).map((region) => {
    const listed = countries.filter(({ code }) => regionOf(code) === region);
    return { region, map: drawRegionMap(listed, SIZE) };
  });
}
