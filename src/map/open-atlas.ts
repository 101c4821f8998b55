import { geoArea } from 'd3-geo';
import { applyTransfers, DIVISIONS, landOnSide, UNNUMBERED_ENTRIES } from './borders.ts';
import { capAround, landOfPolygons } from './sphere.ts';
import type { Cap, Polygon } from './sphere.ts';
import { dissolve, polygonsOf, readTopology } from './topology.ts';
import type { ArcPolygon, AtlasTopology, Land } from './topology.ts';

/** A file of world-atlas, its borders set as these maps draw them. */
export interface Atlas {
  topology: AtlasTopology;
  arcs: ReadonlyMap<string, readonly ArcPolygon[]>;
  /** By ISO 3166-1 number; what has none is under its name. */
  lands: ReadonlyMap<string, Land>;
}

/** One polygon of a country, and a circle that holds it. */
export interface Piece {
  numericCode: string;
  polygon: Polygon;
  cap: Cap;
}

/**
 * Reads a file of world-atlas.
 * @throws when its shape is not the expected one
 * @example openAtlas(worldJson, 'countries-110m.json').lands.get('422') // Lebanon
 */
export function openAtlas(json: unknown, fileName: string): Atlas {
  const topology = readTopology(json, fileName);
  const arcs = new Map<string, ArcPolygon[]>();
  for (const entry of topology.objects.countries.geometries) {
    const { name } = entry.properties;
    const key = entry.id ?? UNNUMBERED_ENTRIES.get(name) ?? name;
    arcs.set(key, [...(arcs.get(key) ?? []), ...polygonsOf(entry)]);
  }
  applyTransfers(topology, arcs);
  const lands = new Map(
    [...arcs].map(([key, polygons]) => [key, withoutSlivers(dissolve(topology, polygons))]),
  );
  for (const division of DIVISIONS) {
    const { below, above } = division;
    const both = [...(arcs.get(below) ?? []), ...(arcs.get(above) ?? [])];
    lands.set(below, landOnSide(dissolve(topology, both), division, 'below'));
    lands.set(above, landOnSide(dissolve(topology, both), division, 'above'));
  }
  return { topology, arcs, lands };
}

/** Some atolls of the finest file are so flat that their outline holds the rest of the globe. */
function withoutSlivers(land: Land): Land {
  const isOutline = (polygon: Polygon) => geoArea(landOfPolygons([polygon])) < 2 * Math.PI;
  return landOfPolygons(land.coordinates.filter(isOutline));
}

/**
 * The polygons of all countries of an atlas.
 * @example piecesOf(atlas)[0] // { numericCode: '716', polygon, cap }
 */
export function piecesOf({ lands }: Atlas): Piece[] {
  return [...lands].flatMap(([numericCode, land]) =>
    land.coordinates.map((polygon) => ({ numericCode, polygon, cap: capAround(polygon) })),
  );
}
