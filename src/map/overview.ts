import { z } from 'zod';
import { drawRegions, type DrawnRegion } from './region-map.ts';
import { REGION_ORDER } from './regions.ts';
import { drawWorldMap, type LinkedCountry, type WorldMap } from './world-map.ts';

/** The countries of the site in the world, and from near. */
interface Overview {
  world: WorldMap;
  regions: DrawnRegion[];
}

/** The width of the world's viewBox. */
const WIDTH = 1200;

const point = { x: z.number(), y: z.number() };
const linkedMap = {
  viewBox: z.string(),
  land: z.string(),
  countries: z.array(
    z.strictObject({
      code: z.string(),
      href: z.string(),
      label: z.string(),
      isGroup: z.boolean(),
      path: z.string(),
      marker: z
        .strictObject({ ...point, anchor: z.strictObject(point).exactOptional() })
        .exactOptional(),
    }),
  ),
  markerRadius: z.number(),
};
const regionMap = z.strictObject({
  ...linkedMap,
  names: z.array(
    z.strictObject({ code: z.string(), text: z.string(), ...point, isOnGroups: z.boolean() }),
  ),
});

/** The schema of an overview, for what is read again from a cache. */
export const overview: z.ZodType<Overview> = z.strictObject({
  world: z.strictObject(linkedMap),
  regions: z.array(z.strictObject({ region: z.enum(REGION_ORDER), map: regionMap })),
});

/**
 * The maps of some countries, to be drawn or found in the cache: two pages show them, both made anew in
 * every build.
 * @example await cachedDrawing(overviewOf([lebanon])) // { world: { viewBox: '0 0 1200 615', … }, regions: [{ region: 'near-east', … }] }
 */
export function overviewOf(countries: readonly LinkedCountry[]) {
  return {
    about: ['overview', countries],
    shape: overview,
    draw: (): Overview => ({
      world: drawWorldMap({ countries, width: WIDTH }),
      regions: drawRegions(countries),
    }),
  };
}
