import worldJson from 'world-atlas/countries-110m.json' with { type: 'json' };
import portraitJson from 'world-atlas/countries-50m.json' with { type: 'json' };
import { applyTransfers, DIVISIONS, landOnSide, UNNUMBERED_ENTRIES } from './borders.ts';
import { pointLandOf } from './points.ts';
import { capAround, doCapsTouch, landOfPolygons } from './sphere.ts';
import type { Cap, Polygon } from './sphere.ts';
import { dissolve, polygonsOf, readTopology } from './topology.ts';
import type { ArcPolygon, AtlasTopology, Land } from './topology.ts';

interface Atlas {
  topology: AtlasTopology;
  arcs: ReadonlyMap<string, readonly ArcPolygon[]>;
  lands: ReadonlyMap<string, Land>;
}

interface Piece {
  numericCode: string;
  polygon: Polygon;
  cap: Cap;
}

const ANTARCTICA = '010';

/** 1:110 million, for the whole world; it leaves out the smallest countries. */
const worldAtlas = openAtlas(worldJson, 'countries-110m.json');
/** 1:50 million, for one country. */
const portraitAtlas = openAtlas(portraitJson, 'countries-50m.json');

const portraitPieces: readonly Piece[] = [...portraitAtlas.lands].flatMap(([numericCode, land]) =>
  land.coordinates.map((polygon) => ({ numericCode, polygon, cap: capAround(polygon) })),
);

function openAtlas(json: unknown, fileName: string): Atlas {
  const topology = readTopology(json, fileName);
  const arcs = new Map<string, ArcPolygon[]>();
  for (const entry of topology.objects.countries.geometries) {
    const { name } = entry.properties;
    const key = entry.id ?? UNNUMBERED_ENTRIES.get(name) ?? name;
    arcs.set(key, [...(arcs.get(key) ?? []), ...polygonsOf(entry)]);
  }
  applyTransfers(topology, arcs);
  const lands = new Map([...arcs].map(([key, polygons]) => [key, dissolve(topology, polygons)]));
  for (const division of DIVISIONS) {
    const { below, above } = division;
    const both = [...(arcs.get(below) ?? []), ...(arcs.get(above) ?? [])];
    lands.set(below, landOnSide(dissolve(topology, both), division, 'below'));
    lands.set(above, landOnSide(dissolve(topology, both), division, 'above'));
  }
  return { topology, arcs, lands };
}

/**
 * Tells whether world-atlas draws a country; it has no land for GP, GI or TV, for example.
 * @example hasLand('422') // true
 */
export function hasLand(numericCode: string): boolean {
  return portraitAtlas.lands.has(numericCode);
}

/**
 * Gives the land of a country by its ISO 3166-1 number, detailed enough for a portrait.
 * @example portraitLandOf('422').type // 'MultiPolygon'
 */
export function portraitLandOf(numericCode: string): Land {
  const land = portraitAtlas.lands.get(numericCode) ?? pointLandOf(numericCode);
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
  return worldAtlas.lands.get(numericCode) ?? portraitLandOf(numericCode);
}

/**
 * Gives the land of the other countries that a circle on the globe may show.
 * @example landsAround('422', { centre: [35.9, 33.9], radiusRadians: 0.05 }).length // 10 polygons
 */
export function landsAround(numericCode: string, cap: Cap): Land[] {
  return portraitPieces
    .filter((piece) => piece.numericCode !== numericCode && doCapsTouch(piece.cap, cap))
    .map(({ polygon }) => landOfPolygons([polygon]));
}

/**
 * Joins the world's land but that of some countries and Antarctica, borders dissolved.
 * @example worldLandWithout(['422', '686']).type // 'MultiPolygon'
 */
export function worldLandWithout(numericCodes: readonly string[]): Land {
  const { topology, arcs, lands } = worldAtlas;
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
