import { merge } from 'topojson-client';
import { z } from 'zod';

const polygonArcs = z.array(z.array(z.int()));
const vector = z.tuple([z.number(), z.number()]);
const label = {
  id: z.string().optional(),
  properties: z.object({ name: z.string().min(1) }),
};

/** The part of a world-atlas file that the maps need; other keys are dropped. */
const topologySchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: vector, translate: vector }),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  objects: z.object({
    countries: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z
        .array(
          z.discriminatedUnion('type', [
            z.object({ type: z.literal('Polygon'), arcs: polygonArcs, ...label }),
            z.object({ type: z.literal('MultiPolygon'), arcs: z.array(polygonArcs), ...label }),
          ]),
        )
        .min(1),
    }),
  }),
});

/** A world-atlas file whose shape has been checked. */
export type AtlasTopology = z.output<typeof topologySchema>;
/** One country as world-atlas keeps it: its name, its number if it has one, its polygons. */
type AtlasEntry = AtlasTopology['objects']['countries']['geometries'][number];
/** A polygon written as the numbers of its arcs. */
export type ArcPolygon = z.output<typeof polygonArcs>;
/** Land in longitude and latitude. */
export type Land = ReturnType<typeof merge>;

/**
 * Checks that a world-atlas file has the shape that the maps rely on.
 * @example readTopology(worldJson, 'countries-110m.json').objects.countries.geometries.length // 177
 */
export function readTopology(json: unknown, fileName: string): AtlasTopology {
  const result = topologySchema.safeParse(json);
  if (result.success) return result.data;
  throw new Error(
    `world-atlas/${fileName} does not have the expected shape; install world-atlas 2 again.\n` +
      z.prettifyError(result.error),
    { cause: result.error },
  );
}

/**
 * Lists the polygons of an entry, whatever its geometry type.
 * @example polygonsOf({ type: 'Polygon', arcs: [[3, -8]], … }) // [[[3, -8]]]
 */
export function polygonsOf(entry: AtlasEntry): ArcPolygon[] {
  return entry.type === 'Polygon' ? [entry.arcs] : entry.arcs;
}

/**
 * Joins polygons into one land, without the borders between those that touch.
 * @example dissolve(topology, [...lebanon, ...syria]).type // 'MultiPolygon'
 */
export function dissolve(topology: AtlasTopology, polygons: readonly ArcPolygon[]): Land {
  return merge(
    topology,
    polygons.map((arcs) => ({ type: 'Polygon', arcs })),
  );
}
