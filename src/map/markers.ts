import { distance, distanceToSegment, doCross } from './segments.ts';
import { boxOf, isInside } from './traces.ts';
import type { Point, Trace } from './traces.ts';

/** A circle over a small country; `anchor` is the country when the circle had to move away. */
export interface Marker extends Point {
  anchor?: Point;
}

/** What markers should cover as little as they can: land with a link, and other land. */
export interface Ground {
  width: number;
  height: number;
  listed: readonly Trace[];
  other: readonly Trace[];
}

interface MapContext {
  radius: number;
  ground: Ground;
  anchors: readonly Point[];
  markers: readonly Marker[];
}

/** Space between two circles, as a share of the radius. */
const GAP = 0.25;
const DIRECTIONS = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
/** How far a marker may go, in radii, nearest first. */
const REACHES = Array.from({ length: 70 }, (_, index) => 1.6 + index * 0.4);
/** What a position costs besides its distance, in radii. */
const COST = { coverListed: 6, coverOther: 3, tangle: 10 };

/**
 * Centres a circle on each country, and moves apart those that would overlap, over the sea if it
 * is near. Gives the marker of each anchor.
 * @example placeMarkers([togo, benin], 12, ground).get(togo) // { x: 541.1, y: 276.8, anchor: togo }
 */
export function placeMarkers(
  anchors: readonly Point[],
  radius: number,
  ground: Ground,
): ReadonlyMap<Point, Marker> {
  const isCrowded = (anchor: Point) =>
    anchors.some((other) => other !== anchor && distance(other, anchor) < radius * (2 + GAP));
  const placed = new Map<Point, Marker>(
    anchors.filter((anchor) => !isCrowded(anchor)).map((anchor) => [anchor, { ...anchor }]),
  );
  for (const anchor of anchors.filter(isCrowded).toSorted((one, other) => one.y - other.y)) {
    const markers = [...placed.values()];
    placed.set(anchor, moveAway(anchor, { radius, ground, anchors, markers }));
  }
  return placed;
}

/**
 * Takes the cheapest position around a country. Costs only add up, so a position that is already
 * dearer than the best is not looked at further.
 */
function moveAway(anchor: Point, around: MapContext): Marker {
  const near = { ...around, ground: groundNear(anchor, around) };
  let best: Marker | undefined;
  let bestCost = Infinity;
  for (const reach of REACHES) {
    if (reach >= bestCost) break;
    for (const candidate of ring(anchor, reach * around.radius)) {
      if (!isFree(candidate, near)) continue;
      const tangled = reach + tangleCost(candidate, near);
      if (tangled >= bestCost) continue;
      const cost = tangled + coverCost(candidate, near);
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
  }
  if (best !== undefined) return best;
  const place = [anchor.x, anchor.y].join(', ');
  throw new Error(
    `The world map has no room left for a marker near ${place}: list fewer countries.`,
  );
}

function ring(anchor: Point, reach: number): Required<Marker>[] {
  return DIRECTIONS.map((direction) => ({
    x: Math.round((anchor.x + Math.cos(direction) * reach) * 10) / 10,
    y: Math.round((anchor.y + Math.sin(direction) * reach) * 10) / 10,
    anchor,
  }));
}

/** Keeps the land that a marker could cover within a fair distance. */
function groundNear({ x, y }: Point, { radius, ground }: MapContext): Ground {
  const isNear = (trace: Trace) => {
    const { minX, minY, maxX, maxY } = boxOf([trace]);
    const reach = radius * 10;
    return minX < x + reach && maxX > x - reach && minY < y + reach && maxY > y - reach;
  };
  return { ...ground, listed: ground.listed.filter(isNear), other: ground.other.filter(isNear) };
}

/** Inside the frame, and clear of the other circles. */
function isFree({ x, y }: Point, { radius, ground, markers }: MapContext): boolean {
  const { width, height } = ground;
  const inFrame = x >= radius && y >= radius && x <= width - radius && y <= height - radius;
  return inFrame && markers.every((other) => distance({ x, y }, other) >= radius * (2 + GAP));
}

/** Other countries under the circle, and lines or circles in the way. */
function tangleCost(candidate: Required<Marker>, { radius, anchors, markers }: MapContext): number {
  const hidden = anchors.filter((other) => distance(candidate, other) < radius * (1 + GAP));
  const tangled = markers.filter((other) => areTangled(candidate, other, radius));
  return COST.tangle * (hidden.length + tangled.length);
}

function coverCost(candidate: Point, { radius, ground }: MapContext): number {
  return (
    COST.coverListed * coveredShare(candidate, radius, ground.listed) +
    COST.coverOther * coveredShare(candidate, radius, ground.other)
  );
}

/** Tells whether a leader line would cross another one or run under another circle. */
function areTangled(candidate: Required<Marker>, other: Marker, radius: number): boolean {
  const leader = { start: candidate, end: candidate.anchor };
  if (distanceToSegment(other, leader) < radius * (1 + GAP)) return true;
  if (other.anchor === undefined) return false;
  const otherLeader = { start: other, end: other.anchor };
  return (
    distanceToSegment(candidate, otherLeader) < radius * (1 + GAP) || doCross(leader, otherLeader)
  );
}

/** Share of the circle over land, estimated from its centre and eight points of its rim. */
function coveredShare({ x, y }: Point, radius: number, land: readonly Trace[]): number {
  const rim = DIRECTIONS.filter((_, index) => index % 3 === 0).map((direction) => ({
    x: x + Math.cos(direction) * radius,
    y: y + Math.sin(direction) * radius,
  }));
  const samples = [{ x, y }, ...rim];
  return samples.filter((point) => isInside(point, land)).length / samples.length;
}
