import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lazily } from '../lib/once.ts';
import { DIVISIONS } from './borders.ts';
import { openAtlas, piecesOf } from './open-atlas.ts';
import type { Atlas, Piece } from './open-atlas.ts';
import { pointLandOf } from './points.ts';
import { doCapsTouch, landOfPolygons } from './sphere.ts';
import type { Cap } from './sphere.ts';
import { dissolve } from './topology.ts';
import type { Land } from './topology.ts';

/** The land of countries at one scale. */
interface CountryLands {
  lands: ReadonlyMap<string, Land>;
  pieces: readonly Piece[];
}

const ANTARCTICA = '010';

/** 1:110 million, for the whole world; it leaves out the smallest countries. */
const openWorld = lazily(() => readAtlas('countries-110m.json'));
/** 1:50 million, for one country. */
const openPortraits = lazily(() => withPieces(readAtlas('countries-50m.json')));

/**
 * 1:10 million, for the head of a page; opening it takes 1.5 s.
 * @example openFineLands().lands.get('422')?.type // 'MultiPolygon'
 */
export const openFineLands = lazily(() => withPieces(readAtlas('countries-10m.json')));

/**
 * Each file is opened when the first map of its scale is drawn, and most builds draw none. It is no import:
 * its megabytes would be typed and bundled.
 */
function readAtlas(name: string): Atlas {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}`);
  return openAtlas(JSON.parse(readFileSync(file, 'utf8')), name);
}

function withPieces(atlas: Atlas): CountryLands {
  return { lands: atlas.lands, pieces: piecesOf(atlas) };
}

/**
 * Tells whether world-atlas draws a country; it has no land for GP, GI or TV, for example.
 * @example hasLand('422') // true
 */
export function hasLand(numericCode: string): boolean {
  return openPortraits().lands.has(numericCode);
}

/**
 * Gives the land of a country by its ISO 3166-1 number, detailed enough for a portrait.
 * @example portraitLandOf('422').type // 'MultiPolygon'
 */
export function portraitLandOf(numericCode: string, scale: CountryLands = openPortraits()): Land {
  const land = scale.lands.get(numericCode) ?? pointLandOf(numericCode);
  if (land !== undefined) return land;
  throw new Error(
    `world-atlas draws no land for the country number "${numericCode}". Add its middle to POINTS in ` +
      `src/map/points.ts, or its entry to UNNUMBERED_ENTRIES in src/map/borders.ts.`,
  );
}

/**
 * Gives the land of a country by its ISO 3166-1 number, light enough for a map of the world.
 * @example worldLandOf('174') // the Comoros, from the finer map: the coarse one leaves them out
 */
export function worldLandOf(numericCode: string): Land {
  return openWorld().lands.get(numericCode) ?? portraitLandOf(numericCode);
}

/**
 * Gives the polygons of the other countries that a circle on the globe may show.
 * @example landsAround('422', { centre: [35.9, 33.9], radiusRadians: 0.05 }).length // 10 polygons
 */
export function landsAround(
  numericCode: string,
  cap: Cap,
  scale: CountryLands = openPortraits(),
): { numericCode: string; land: Land }[] {
  return scale.pieces
    .filter((piece) => piece.numericCode !== numericCode && doCapsTouch(piece.cap, cap))
    .map((piece) => ({ numericCode: piece.numericCode, land: landOfPolygons([piece.polygon]) }));
}

/**
 * Joins the world's land but that of some countries and Antarctica, borders dissolved.
 * @example worldLandWithout(['422', '686']).type // 'MultiPolygon'
 */
export function worldLandWithout(numericCodes: readonly string[]): Land {
  const { topology, arcs, lands } = openWorld();
  const left = new Set([...arcs.keys()].filter((key) => !numericCodes.includes(key)));
  left.delete(ANTARCTICA);
  const halves = DIVISIONS.map(({ below, above }) => [below, above].filter((key) => left.has(key)))
    .filter((pair) => pair.length === 1)
    .flat();
  const whole = [...left].filter((key) => !halves.includes(key));
  const joined = dissolve(
    topology,
    whole.flatMap((key) => arcs.get(key) ?? []),
  );
  const rest = halves.flatMap((key) => lands.get(key)?.coordinates ?? []);
  return landOfPolygons([...joined.coordinates, ...rest]);
}
