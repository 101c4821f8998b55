import { expect, test } from 'vitest';
import { overview, overviewOf } from './overview.ts';

test('overview reads again what was written of the maps, with their names and their markers', () => {
  const countries = ['LB', 'TR', 'MA', 'PS'].map((code) => {
    return { code, href: `/pays/${code}/`, label: code, isGroup: code !== 'TR' };
  });
  const { draw, shape } = overviewOf(countries);
  const drawn = draw();
  expect(shape).toBe(overview);
  expect(drawn.world.countries.some(({ marker }) => marker?.anchor !== undefined)).toBe(true);
  expect(overview.parse(JSON.parse(JSON.stringify(drawn)))).toEqual(drawn);
});
