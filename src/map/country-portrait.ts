import type { GeoPermissibleObjects } from 'd3-geo';
import { landsAround, portraitLandOf } from './atlas.ts';
import { frameLand } from './country-frame.ts';
import type { Size } from './country-frame.ts';
import { graticulePath } from './graticule.ts';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { lightPaths } from './light-paths.ts';
import { mainLandOf } from './main-land.ts';
import { traceShape } from './traces.ts';

/** The parts of a country's picture, each the `d` of a path. */
interface CountryPortrait {
  viewBox: string;
  country: string;
  /** Land of the other countries, borders included. */
  neighbours: string;
  /** Parallels and meridians. */
  graticule: string;
}

const MAX_CHARACTERS = 6_000;

/**
 * Draws a country among its neighbours, fitted to a frame on its main land.
 * @example drawCountryPortrait('LB', { width: 800, height: 500 }).viewBox // '0 0 800 500'
 */
export function drawCountryPortrait(code: string, size: Size): CountryPortrait {
  const numericCode = numericCodeOf(code);
  const land = portraitLandOf(numericCode);
  const { projection, cap, view } = frameLand(mainLandOf(land), size);
  const trace = (shape: GeoPermissibleObjects) => traceShape(projection, shape);
  const neighbours = landsAround(numericCode, cap).flatMap(({ land: other }) => trace(other));
  return {
    viewBox: [0, 0, size.width, size.height].join(' '),
    ...lightPaths({ country: trace(land), neighbours }, MAX_CHARACTERS),
    graticule: graticulePath(view, projection),
  };
}
