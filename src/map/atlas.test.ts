import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { hasLand, landsAround, portraitLandOf, worldLandOf, worldLandWithout } from './atlas.ts';
import { countryCodes, numericCodeOf } from '../lib/iso-codes.ts';

const crimea: [number, number] = [34.2, 45.2];
const dakhla: [number, number] = [-14.5, 24];
const golan: [number, number] = [35.8, 33];

function countriesHolding(place: [number, number], landOf: typeof worldLandOf): string[] {
  const drawn = countryCodes.filter((code) => hasLand(numericCodeOf(code)));
  return drawn.filter((code) => geoContains(landOf(numericCodeOf(code)), place));
}

describe.each([
  ['world', worldLandOf],
  ['portrait', portraitLandOf],
])('%s lands', (_, landOf) => {
  test.each([
    ['Crimea', crimea, ['UA']],
    ['Dakhla', dakhla, ['EH']],
    ['the Golan', golan, ['SY']],
    ['Agadir', [-9, 30.2] as [number, number], ['MA']],
    ['Nazareth', [35.3, 32.7] as [number, number], ['IL']],
    ['Hargeisa', [44.2, 9.4] as [number, number], ['SO']],
    ['Pristina', [21.1, 42.6] as [number, number], ['XK']],
  ])('count %s in one country', (_place, location, codes) => {
    expect(countriesHolding(location, landOf)).toEqual(codes);
  });

  test('are never empty, never the globe inside out', () => {
    for (const code of countryCodes.filter((each) => hasLand(numericCodeOf(each)))) {
      const area = geoArea(landOf(numericCodeOf(code)));
      expect(area, code).toBeGreaterThan(0);
      expect(area, code).toBeLessThan(0.5);
    }
  });
});

describe('portraitLandOf', () => {
  test('tells what to do for a country that is not drawn', () => {
    expect(() => portraitLandOf('000')).toThrow(/"000".*points\.ts.*borders\.ts/s);
  });

  test('puts no two of the countries at the same place', () => {
    const centres = countryCodes
      .filter((code) => hasLand(numericCodeOf(code)))
      .map((code) => geoCentroid(portraitLandOf(numericCodeOf(code))).join());
    expect(new Set(centres).size).toBe(centres.length);
  });
});

describe('worldLandOf', () => {
  test('takes the Comoros, which the coarse map leaves out, from the finer one', () => {
    expect(worldLandOf(numericCodeOf('KM'))).toEqual(portraitLandOf(numericCodeOf('KM')));
  });
});

describe('worldLandWithout', () => {
  test('leaves out the countries asked for and Antarctica, keeps the others', () => {
    const land = worldLandWithout([numericCodeOf('MA'), numericCodeOf('SN')]);
    expect(geoContains(land, [-5, 33])).toBe(false);
    expect(geoContains(land, [-14.5, 14.5])).toBe(false);
    expect(geoContains(land, [0, -80])).toBe(false);
    expect(geoContains(land, dakhla)).toBe(true);
    expect(geoContains(land, [2.5, 47])).toBe(true);
  });

  test('has the area of the lands that are left', () => {
    const morocco = geoArea(worldLandOf(numericCodeOf('MA')));
    const difference = geoArea(worldLandWithout([])) - geoArea(worldLandWithout(['504']));
    expect(difference).toBeCloseTo(morocco, 5);
  });
});

describe('landsAround', () => {
  test('finds the neighbours within reach, without the country itself', () => {
    const lands = landsAround(numericCodeOf('LB'), { centre: [35.9, 33.9], radiusRadians: 0.03 });
    const holds = (place: [number, number]) => lands.some(({ land }) => geoContains(land, place));
    expect(holds([36.5, 34.5])).toBe(true);
    expect(holds([35.3, 32.9])).toBe(true);
    expect(holds([35.9, 33.9])).toBe(false);
    expect(holds([2.5, 47])).toBe(false);
  });
});
