import type { GeoPermissibleObjects } from 'd3-geo';
import { z } from 'zod';
import { groupByEach } from '../lib/group.ts';
import { oncePerKey } from '../lib/once.ts';
import { alphaCodeOf, numericCodeOf } from '../lib/iso-codes.ts';
import { landsAround, openFineLands, portraitLandOf } from './atlas.ts';
import { frameLand } from './country-frame.ts';
import type { Size } from './country-frame.ts';
import { graticulePath } from './graticule.ts';
import { lightPaths } from './light-paths.ts';
import { mainLandOf } from './main-land.ts';
import { placeNames } from './name-grid.ts';
import type { Named } from './land-grid.ts';
import type { PlacedName } from './name-grid.ts';
import { placePlaces } from './places.ts';
import type { PlacedPlace } from './places.ts';
import { simplify } from './simplify.ts';
import { areaOf, traceShape } from './traces.ts';
import type { Trace } from './traces.ts';

/** A town with where it lies, in degrees. */
export interface Place {
  name: string;
  latitude: number;
  longitude: number;
}

interface CountryMapInput {
  /** Two letters of ISO 3166-1. */
  code: string;
  size: Size;
  places: readonly Place[];
  /** The name of another country by its two letters, where it has one. */
  nameOf: (code: string) => string | undefined;
}

/** A country large, drawn finely, its neighbours named: the parts of a picture. */
export interface CountryMap {
  viewBox: string;
  country: string;
  neighbours: string;
  graticule: string;
  names: PlacedName[];
  places: PlacedPlace[];
}

const point = { x: z.number(), y: z.number() };

/** The schema of such a map, for what is read again from a cache. */
export const countryMap: z.ZodType<CountryMap> = z.strictObject({
  viewBox: z.string(),
  country: z.string(),
  neighbours: z.string(),
  graticule: z.string(),
  names: z.array(z.strictObject({ text: z.string(), ...point })),
  places: z.array(
    z.strictObject({
      name: z.string(),
      ...point,
      label: z.strictObject(point),
      box: z.strictObject({
        minX: z.number(),
        minY: z.number(),
        maxX: z.number(),
        maxY: z.number(),
      }),
    }),
  ),
});

/** The length of each of the two paths: fine at the width of a page, 10 kB compressed together. */
const MAX_CHARACTERS = 11_000;
/** Height of the letters for which room is made: those of a phone, where the drawing is small. */
const LETTERS = 26;
const MAX_NAMES = 9;
/** A neighbour of which less is seen, in square units, goes without its name. */
const MIN_AREA = 900;
/** Enough to find room for a name; the drawing itself is finer. */
const SURVEY_TOLERANCE = 8;

/**
 * Draws a country for the head of its page, once for all the pages of its articles.
 * @example drawCountryMap({ code: 'LB', size, places: [], nameOf }).names // [{ text: 'Syrie', x: 590, y: 210 }, …]
 */
export const drawCountryMap = oncePerKey(
  ({ code, size, places }: CountryMapInput) => JSON.stringify([code, size, places]),
  draw,
);

function draw({ code, size, places, nameOf }: CountryMapInput): CountryMap {
  const numericCode = numericCodeOf(code);
  const scale = openFineLands();
  const land = portraitLandOf(numericCode, scale);
  const { projection, cap, view } = frameLand(mainLandOf(land), size);
  const trace = (shape: GeoPermissibleObjects) => traceShape(projection, shape);
  const around = landsAround(numericCode, cap, scale).map((other) => ({
    ...other,
    traces: trace(other.land),
  }));
  const country = trace(land);
  const located = places.flatMap(({ name, latitude, longitude }) => {
    const [x, y] = projection([longitude, latitude]) ?? [];
    return x === undefined || y === undefined ? [] : [{ name, x, y }];
  });
  const placed = placePlaces(located, { ...size, letters: LETTERS });
  return {
    viewBox: [0, 0, size.width, size.height].join(' '),
    ...lightPaths({ country, neighbours: around.flatMap(({ traces }) => traces) }, MAX_CHARACTERS),
    graticule: graticulePath(view, projection),
    names: placeNames(listNeighbours(around, nameOf), {
      ...size,
      letters: LETTERS,
      reserved: simplify(country, SURVEY_TOLERANCE),
      blocked: placed.map(({ box }) => box),
    }),
    places: placed,
  };
}

/** The neighbours that can be seen, largest first, with their names. */
function listNeighbours(
  around: readonly { numericCode: string; traces: Trace[] }[],
  nameOf: CountryMapInput['nameOf'],
): Named[] {
  const countries = groupByEach(around, ({ numericCode }) => [numericCode]);
  return [...countries]
    .flatMap(([numericCode, parts]) => {
      const alpha = alphaCodeOf(numericCode);
      const text = alpha === undefined ? undefined : nameOf(alpha);
      const traces = parts.flatMap((part) => part.traces);
      return text === undefined ? [] : [{ text, traces, area: totalArea(traces) }];
    })
    .filter(({ area }) => area >= MIN_AREA)
    .toSorted((one, other) => other.area - one.area)
    .slice(0, MAX_NAMES)
    .map(({ text, traces }) => ({ text, traces: simplify(traces, SURVEY_TOLERANCE) }));
}

function totalArea(traces: readonly Trace[]): number {
  return traces.reduce((sum, trace) => sum + areaOf(trace), 0);
}
