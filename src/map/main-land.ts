import { geoArea } from 'd3-geo';
import { isWithin, landOfPolygons } from './sphere.ts';
import type { Polygon } from './sphere.ts';
import type { Land } from './topology.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;
/** Islands smaller than this share of the largest polygon do not widen the picture. */
const SMALLEST_SHARE = 0.01;
/** A polygon this large beside the main one belongs to it from further away (Malaysia). */
const LARGE_PART = { share: 0.25, gapDegrees: 8 };
const GAP_DEGREES = { least: 1.5, most: 3 };

interface Part {
  polygon: Polygon;
  area: number;
}

/**
 * Keeps the part of a country that a picture of it should be fitted on: its largest polygon, and
 * the notable ones near it, step by step.
 * @example mainLandOf(unitedStates) // without Alaska and Hawaii
 */
export function mainLandOf(land: Land): Land {
  const parts = land.coordinates
    .map((polygon) => ({ polygon, area: geoArea(landOfPolygons([polygon])) }))
    .toSorted((one, other) => other.area - one.area);
  const [largest, ...others] = parts;
  if (largest === undefined) throw new Error('This land has no polygon.');
  const kept = [largest];
  let left = others.filter(({ area }) => area >= SMALLEST_SHARE * largest.area);
  for (;;) {
    const joining = left.filter((part) => isNearOneOf(kept, part, reachOf(part, largest)));
    if (joining.length === 0) return landOfPolygons(kept.map(({ polygon }) => polygon));
    kept.push(...joining);
    left = left.filter((part) => !joining.includes(part));
  }
}

function isNearOneOf(kept: readonly Part[], { polygon }: Part, reachRadians: number): boolean {
  return kept.some((other) => isWithin(polygon, other.polygon, reachRadians));
}

/** The larger a country, the further off its islands may lie, within limits. */
function reachOf(part: Part, largest: Part): number {
  if (part.area >= LARGE_PART.share * largest.area)
    return LARGE_PART.gapDegrees * RADIANS_PER_DEGREE;
  const degrees = Math.sqrt(largest.area / Math.PI) / RADIANS_PER_DEGREE / 2;
  return Math.min(GAP_DEGREES.most, Math.max(GAP_DEGREES.least, degrees)) * RADIANS_PER_DEGREE;
}
