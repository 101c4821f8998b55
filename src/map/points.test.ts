import { expect, test } from 'vitest';
import { countryCodes, numericCodeOf } from '../lib/iso-codes.ts';
import { portraitLandOf } from './atlas.ts';
import { drawCountryPortrait } from './country-portrait.ts';
import { drawWorldMap } from './world-map.ts';

test.each(['GF', 'GI', 'MQ', 'RE', 'TV', 'YT'])(
  'a country that world-atlas leaves out, %s, has a point on the map and a portrait',
  (code) => {
    const country = { code, href: '/pays/x/', label: 'X', isGroup: true };
    const [drawn] = drawWorldMap({ countries: [country], width: 1200 }).countries;
    expect(drawn?.marker).toBeDefined();
    expect(drawCountryPortrait(code, { width: 800, height: 500 }).country).not.toBe('');
  },
);

test('every code of the standard has land to be drawn', () => {
  const without = countryCodes.filter(
    (code) => portraitLandOf(numericCodeOf(code)).coordinates.length === 0,
  );
  expect(without).toEqual([]);
});
