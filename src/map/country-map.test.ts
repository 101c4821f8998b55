import { describe, expect, test } from 'vitest';
import { countryMap, drawCountryMap } from './country-map.ts';
import { drawCountryPortrait } from './country-portrait.ts';
import { pointsOf, subpathsOf } from './path-points.fixture.ts';

const size = { width: 800, height: 560 };
const french = new Intl.DisplayNames('fr', { type: 'region' });
const nameOf = (code: string) => french.of(code);
const mapOf = (code: string, places: Parameters<typeof drawCountryMap>[0]['places'] = []) =>
  drawCountryMap({ code, size, places, nameOf });

describe('drawCountryMap', () => {
  test('draws a small country far more finely than its stand-in picture', () => {
    const fine = pointsOf(mapOf('LB').country).length;
    expect(fine).toBeGreaterThan(2 * pointsOf(drawCountryPortrait('LB', size).country).length);
  });

  test('keeps the islands', () => {
    expect(subpathsOf(mapOf('JP').country).length).toBeGreaterThan(20);
  });

  test.each([
    ['LB', ['Syrie', 'Israël']],
    ['SN', ['Mauritanie', 'Mali', 'Guinée']],
  ])('names what lies around %s', (code, names) => {
    expect(mapOf(code).names.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  test('marks the towns that lie in the frame', () => {
    const tripoli = { name: 'Tripoli', latitude: 34.44, longitude: 35.83 };
    const paris = { name: 'Paris', latitude: 48.86, longitude: 2.35 };
    expect(mapOf('LB', [tripoli, paris]).places.map(({ name }) => name)).toEqual(['Tripoli']);
  });

  test('stays light', () => {
    const { country, neighbours } = mapOf('JP');
    expect(Math.max(country.length, neighbours.length)).toBeLessThanOrEqual(11_000);
  });
});

test('countryMap reads again what was written of a map, with its names and its towns', () => {
  const map = mapOf('LB', [{ name: 'Tyr', latitude: 33.27, longitude: 35.2 }]);
  expect(countryMap.parse(JSON.parse(JSON.stringify(map)))).toEqual(map);
  expect([map.names.length > 0, map.places.length]).toEqual([true, 1]);
});
