import { expect, test } from 'vitest';
import type { DrawnRegion } from './region-map.ts';
import { drawRegions } from './region-map.ts';
import { placeRegions } from './place-regions.ts';

const linked = (code: string) => ({ code, href: `/${code}/`, label: code, isGroup: true });
const codesOf = (drawn: readonly DrawnRegion[] | undefined) =>
  drawn?.map(({ region }) => region) ?? [];

test('a region stands with the part of the list that holds most of its countries', () => {
  const zones = [
    { zone: 'Europe', countries: [{ code: 'AM' }, { code: 'ES' }] },
    {
      zone: 'Proche-Orient et Maghreb',
      countries: [{ code: 'LB' }, { code: 'TR' }, { code: 'MA' }],
    },
  ];
  const codes = zones.flatMap(({ countries }) => countries.map(({ code }) => code));
  const placed = placeRegions(zones, drawRegions(codes.map(linked)));
  expect(codesOf(placed.get('Europe'))).toEqual(['europe']);
  expect(codesOf(placed.get('Proche-Orient et Maghreb'))).toEqual(['maghreb', 'near-east']);
});
