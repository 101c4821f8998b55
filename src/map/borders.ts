import { geoContains } from 'd3-geo';
import { dissolve } from './topology.ts';
import type { ArcPolygon, AtlasTopology, Land } from './topology.ts';

/*
 * Natural Earth, behind world-atlas, draws who holds the ground. These maps follow ISO 3166-1,
 * hence the United Nations: https://www.naturalearthdata.com/about/disputed-boundaries-policy/
 */

/** Entries that world-atlas leaves without a number, and the country they are drawn with. */
export const UNNUMBERED_ENTRIES: ReadonlyMap<string, string> = new Map([
  ['Kosovo', '983'],
  ['N. Cyprus', '196'],
  ['Somaliland', '706'],
]);

interface Transfer {
  from: string;
  to: string;
  /** A point of the polygon that moves. */
  point: [longitude: number, latitude: number];
}

/** Crimea: Ukraine. */
const TRANSFERS: readonly Transfer[] = [{ from: '643', to: '804', point: [34.2, 45.2] }];

/** Two neighbours that a straight line separates, by number. */
export interface Division {
  axis: 'longitude' | 'latitude';
  at: number;
  /** The country to the west or to the south of the line. */
  below: string;
  /** The country to the east or to the north of the line. */
  above: string;
}

/** Western Sahara and Morocco meet at 27°40′ N; Israel and Syria (the Golan) at the Jordan. */
export const DIVISIONS: readonly Division[] = [
  { axis: 'latitude', at: 27 + 40 / 60, below: '732', above: '504' },
  { axis: 'longitude', at: 35.64, below: '376', above: '760' },
];

type PolygonsByNumber = Map<string, ArcPolygon[]>;

/**
 * Gives to another country the polygons that world-atlas counts elsewhere (Crimea).
 * @example applyTransfers(topology, byNumber) // byNumber.get('804') now holds Crimea
 */
export function applyTransfers(topology: AtlasTopology, byNumber: PolygonsByNumber): void {
  for (const { from, to, point } of TRANSFERS) {
    const holds = (polygon: ArcPolygon) => geoContains(dissolve(topology, [polygon]), point);
    const before = byNumber.get(from) ?? [];
    const moved = before.filter(holds);
    if (moved.length === 0)
      throw new Error(`src/map/borders.ts: ${from} has no land at ${point.join(', ')}.`);
    byNumber.set(
      from,
      before.filter((polygon) => !moved.includes(polygon)),
    );
    byNumber.set(to, [...(byNumber.get(to) ?? []), ...moved]);
  }
}

type Ring = Land['coordinates'][number][number];
type Position = Ring[number];

/**
 * Keeps the part of a land that lies on one side of a dividing line.
 * @example landOnSide(moroccoAndSahara, DIVISIONS[0], 'above') // Morocco, down to 27°40′ N
 */
export function landOnSide(land: Land, division: Division, side: 'below' | 'above'): Land {
  const polygons = land.coordinates.map((rings) =>
    rings.map((ring) => clipRing(ring, division, side)).filter((ring) => ring.length > 3),
  );
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => rings.length > 0) };
}

/** Sutherland and Hodgman's clipping, against one line. */
function clipRing(ring: Ring, { axis, at }: Division, side: 'below' | 'above'): Ring {
  const index = axis === 'longitude' ? 0 : 1;
  const depth = (position: Position) =>
    ((position[index] ?? at) - at) * (side === 'above' ? 1 : -1);
  const kept: Ring = [];
  let previous: Position | undefined;
  for (const position of ring) {
    if (previous !== undefined && depth(previous) * depth(position) < 0) {
      const share = depth(previous) / (depth(previous) - depth(position));
      kept.push(between(previous, position, share));
    }
    if (depth(position) >= 0) kept.push(position);
    previous = position;
  }
  return closeRing(kept);
}

function closeRing(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return first === undefined || String(first) === String(last) ? ring : [...ring, first];
}

function between(start: Position, end: Position, share: number): Position {
  return start.map((value, index) => value + share * ((end[index] ?? value) - value));
}
