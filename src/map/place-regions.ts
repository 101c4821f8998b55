import { groupByEach } from '../lib/group.ts';
import type { DrawnRegion } from './region-map.ts';

/** A part of a list of countries. */
interface Zone {
  zone: string;
  countries: readonly { code: string }[];
}

/**
 * The drawn regions of the world by the part of a list that they are shown with: the one that holds most
 * of their countries.
 * @example placeRegions([{ zone: 'Maghreb', countries: [{ code: 'MA' }] }], drawn).get('Maghreb') // [{ region: 'maghreb', map }]
 */
export function placeRegions(
  zones: readonly Zone[],
  drawn: readonly DrawnRegion[],
): ReadonlyMap<string, readonly DrawnRegion[]> {
  return groupByEach(drawn, ({ map: { countries } }) => {
    const held = new Set(countries.map(({ code }) => code));
    const shareOf = ({ countries }: Zone) => countries.filter(({ code }) => held.has(code)).length;
    const [first] = zones.toSorted((one, other) => shareOf(other) - shareOf(one));
    return first === undefined ? [] : [first.zone];
  });
}
