import { describe, expect, test } from 'vitest';
import { pointsOf } from './path-points.fixture.ts';
import { drawRegions } from './region-map.ts';
import { regionOf } from './regions.ts';
import { boxOf } from './traces.ts';

const link = (code: string) => ({ code, href: `/pays/${code}/`, label: code, isGroup: true });

describe('regionOf', () => {
  test.each([
    ['LB', 'near-east'],
    ['TR', 'near-east'],
    ['MA', 'maghreb'],
    ['SN', 'west-africa'],
    ['CM', 'west-africa'],
    ['MG', 'southern-africa'],
    ['UA', 'europe'],
    ['JP', 'asia'],
    ['FJ', 'asia'],
    ['HT', 'north-america'],
    ['CO', 'south-america'],
  ])('puts %s in %s', (code, region) => {
    expect(regionOf(code)).toBe(region);
  });
});

describe('drawRegions', () => {
  const regions = drawRegions(['LB', 'IL', 'PS', 'TR', 'MA', 'DZ'].map(link));
  const nearEast = regions.find(({ region }) => region === 'near-east')?.map;

  test('draws one map for each region that holds a country', () => {
    expect(regions.map(({ region }) => region)).toEqual(['maghreb', 'near-east']);
  });

  test('shows Lebanon large enough to be touched on a phone', () => {
    const lebanon = nearEast?.countries.find(({ code }) => code === 'LB');
    const { minX, maxX, minY, maxY } = boxOf([
      { points: pointsOf(lebanon?.path ?? ''), closed: true },
    ]);
    // 640 units are 330 pixels wide on a phone of 360.
    const pixels = (units: number) => (units * 330) / 640;
    const marker = lebanon?.marker === undefined ? 0 : 2 * (nearEast?.markerRadius ?? 0);
    expect(pixels(Math.max(marker, Math.hypot(maxX - minX, maxY - minY)))).toBeGreaterThan(23);
  });

  test('tells the names that stand on countries from those that stand beside them', () => {
    const isOnGroups = (code: string) =>
      nearEast?.names.find((name) => name.code === code)?.isOnGroups;
    expect([isOnGroups('TR'), isOnGroups('LB')]).toEqual([true, false]);
  });

  test('names every country once', () => {
    expect(nearEast?.names.map(({ code }) => code).toSorted()).toEqual(['IL', 'LB', 'PS', 'TR']);
  });
});
