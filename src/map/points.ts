import { geoCircle } from 'd3-geo';
import type { Land } from './topology.ts';

/** The radius of a circle, in degrees of arc: some thirty kilometres, enough for a mark on the map of the world. */
const RADIUS = 0.3;

/**
 * Codes of ISO 3166-1 to which world-atlas gives no land of their own, with the middle of theirs
 * (longitude, latitude in degrees; CIA World Factbook): overseas territories drawn with their state, and
 * what is too small.
 */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  '074': [3.4, -54.43],
  '162': [105.67, -10.5],
  '166': [96.83, -12.5],
  '175': [45.17, -12.83],
  '254': [-53, 4],
  '292': [-5.35, 36.13],
  '312': [-61.55, 16.25],
  '474': [-61, 14.67],
  '535': [-68.26, 12.2],
  '581': [166.63, 19.28],
  '638': [55.5, -21.1],
  '744': [20, 78],
  '772': [-172, -9],
  '798': [178, -8],
};

/**
 * A small round land in the place of one that world-atlas does not draw; nothing for an unknown number.
 * @example pointLandOf('638')?.type // 'MultiPolygon', around Réunion
 */
export function pointLandOf(numericCode: string): Land | undefined {
  const centre = POINTS[numericCode];
  if (centre === undefined) return undefined;
  const { coordinates } = geoCircle()
    .center([...centre])
    .radius(RADIUS)
    .precision(10)();
  return { type: 'MultiPolygon', coordinates: [coordinates] };
}
