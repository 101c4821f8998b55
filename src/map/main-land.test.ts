import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { portraitLandOf } from './atlas.ts';
import { numericCodeOf } from '../lib/iso-codes.ts';
import { mainLandOf } from './main-land.ts';

describe('mainLandOf', () => {
  test.each<[string, string, [number, number], boolean]>([
    ['US', 'Kansas', [-98, 39], true],
    ['US', 'Alaska', [-152, 65], false],
    ['US', 'Hawaii', [-155.5, 19.6], false],
    ['FR', 'Burgundy', [4.5, 47.2], true],
    ['FR', 'Corsica', [9.1, 42.2], true],
    ['FR', 'Guiana', [-53, 4], false],
    ['EC', 'Quito', [-78.5, -0.2], true],
    ['EC', 'the Galapagos', [-91.1, -0.6], false],
    ['JP', 'Hokkaido', [143, 43.4], true],
    ['JP', 'Kyushu', [131, 32.5], true],
    ['KM', 'Anjouan', [44.43, -12.22], true],
    ['ID', 'Papua', [138, -4], true],
    ['MY', 'Pahang', [102.5, 3.8], true],
    ['PS', 'Gaza', [34.4, 31.42], true],
  ])('of %s: %s', (code, _place, location, expected) => {
    const land = portraitLandOf(numericCodeOf(code));
    expect(geoContains(land, location)).toBe(true);
    expect(geoContains(mainLandOf(land), location)).toBe(expected);
  });

  test('keeps most of a country', () => {
    const land = portraitLandOf(numericCodeOf('FR'));
    expect(geoArea(mainLandOf(land)) / geoArea(land)).toBeGreaterThan(0.8);
  });

  test('refuses an empty land', () => {
    expect(() => mainLandOf({ type: 'MultiPolygon', coordinates: [] })).toThrow('no polygon');
  });
});
