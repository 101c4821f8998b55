import { geoCentroid } from 'd3-geo';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { portraitLandOf } from './atlas.ts';
import { mainLandOf } from './main-land.ts';

/** A part of the world that one drawing shows well. */
export type Region = (typeof REGIONS)[number]['region'];

interface Reach {
  region: string;
  /** The sides of the region, in degrees, outermost values included; one that is left out has no limit. */
  west?: number;
  east?: number;
  south?: number;
  north?: number;
}

/** By the middle of a country's main land; the first that holds it is its region. */
const REGIONS = [
  { region: 'north-america', west: -170, east: -50, south: 15 },
  { region: 'south-america', west: -120, east: -30 },
  { region: 'maghreb', west: -18, east: 26, south: 25.5, north: 36 },
  { region: 'near-east', west: 26, east: 62, south: 12, north: 42 },
  { region: 'west-africa', west: -26, east: 25, south: 0, north: 26 },
  { region: 'southern-africa', west: -26, east: 60, north: 20 },
  { region: 'europe', west: -32, east: 60, south: 34 },
  { region: 'asia' },
] as const satisfies readonly Reach[];

/** As they are shown: where most groups are comes first. */
export const REGION_ORDER = [
  'west-africa',
  'maghreb',
  'near-east',
  'southern-africa',
  'europe',
  'asia',
  'north-america',
  'south-america',
] as const satisfies readonly Region[];

/**
 * The region of the world in which a country lies.
 * @param code ISO 3166-1 alpha-2
 * @example regionOf('LB') // 'near-east'
 */
export function regionOf(code: string): Region {
  const [longitude, latitude] = geoCentroid(mainLandOf(portraitLandOf(numericCodeOf(code))));
  const holds = ({ west = -180, east = 180, south = -90, north = 90 }: Reach) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return REGIONS.find(holds)?.region ?? 'asia';
}

/**
 * The regions in which some countries lie, in the order in which they are shown.
 * @example listRegions(['LB', 'MA']) // ['maghreb', 'near-east']
 */
export function listRegions(codes: readonly string[]): Region[] {
  const held = new Set(codes.map(regionOf));
  return REGION_ORDER.filter((region) => held.has(region));
}
