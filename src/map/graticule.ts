import { geoGraticule } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { pathData } from './path-data.ts';
import { simplify } from './simplify.ts';
import { traceShape } from './traces.ts';

const STEPS_DEGREES = [30, 20, 10, 5, 2, 1, 0.5, 0.25] as const;
const FINEST_STEP_DEGREES = 0.1;
/** How many steps at least fit in the frame's short side. */
const MIN_STEPS = 5;
const TOLERANCE = 0.4;

/** Where a picture is centred and how much it shows. */
export interface View {
  longitude: number;
  latitude: number;
  /** Degrees of latitude in the frame's short side, and in its diagonal. */
  shortSideDegrees: number;
  diagonalDegrees: number;
}

/**
 * Gives the parallels and meridians of round degrees over a picture, a few of each.
 * @example graticuleOf({ longitude: 36, latitude: 34, shortSideDegrees: 2, diagonalDegrees: 4 })
 * // a MultiLineString, every 0.25° of latitude and 0.25° of longitude
 */
export function graticuleOf(view: View): ReturnType<ReturnType<typeof geoGraticule>> {
  const { longitude, latitude, shortSideDegrees, diagonalDegrees } = view;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const steps: [number, number] = [
    roundStep(shortSideDegrees / narrowing),
    roundStep(shortSideDegrees),
  ];
  const reachX = Math.min(180, diagonalDegrees / narrowing);
  const reachY = diagonalDegrees;
  return geoGraticule()
    .step(steps)
    .precision(steps[1])
    .extent([
      [longitude - reachX, Math.max(-90, latitude - reachY)],
      [longitude + reachX, Math.min(90, latitude + reachY)],
    ])();
}

/**
 * Draws parallels and meridians over a picture, as the `d` of a path.
 * @example graticulePath(view, projection) // 'M0 120.5l800 3…'
 */
export function graticulePath(view: View, projection: GeoProjection): string {
  return pathData(simplify(traceShape(projection, graticuleOf(view)), TOLERANCE));
}

function roundStep(spanDegrees: number): number {
  return STEPS_DEGREES.find((step) => spanDegrees / step >= MIN_STEPS) ?? FINEST_STEP_DEGREES;
}
