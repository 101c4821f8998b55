import { describe, expect, test } from 'vitest';
import { hasLand } from './atlas.ts';
import { countryCodes, numericCodeOf } from '../lib/iso-codes.ts';
import { pointsOf, subpathsOf } from './path-points.fixture.ts';
import { distance } from './segments.ts';
import { areaOf, boxOf, isInside } from './traces.ts';
import { drawWorldMap } from './world-map.ts';
import type { LinkedCountry } from './world-map.ts';

const partners = (
  'DZ AR AM BJ BR BF CN CO KM KR HR EC US HT IL JP LB MG ML MA MR MX NE PS SN TG TN VN ZA CM ES ' +
  'ID PL TD TR UA FR'
).split(' ');
const everyCountry = countryCodes.filter((code) => hasLand(numericCodeOf(code)) && code !== 'AQ');

function link(code: string): LinkedCountry {
  return { code, href: `/pays/${code}/`, label: code, isGroup: true };
}

const map = drawWorldMap({ countries: partners.map(link), width: 1200 });

function heightOf(viewBox: string): number {
  return Number(viewBox.split(' ')[3]);
}

describe('drawWorldMap', () => {
  test('keeps what each country was given, in order', () => {
    const given = map.countries.map(({ code, href, label, isGroup }) => ({
      code,
      href,
      label,
      isGroup,
    }));
    expect(given).toEqual(partners.map(link));
  });

  test.each([...partners.map((code) => [code])])('draws %s inside the frame', (code) => {
    const path = map.countries.find((country) => country.code === code)?.path ?? '';
    const { minX, minY, maxX, maxY } = boxOf(largestOf(path));
    expect(Math.min(minX, minY)).toBeGreaterThan(0);
    expect(maxX).toBeLessThan(1200);
    expect(maxY).toBeLessThan(heightOf(map.viewBox));
  });

  test('has France in its middle', () => {
    const france = middleOf(largestOf(map.countries.find(({ code }) => code === 'FR')?.path ?? ''));
    expect(Math.abs(france.x - 600)).toBeLessThan(20);
  });

  test('keeps the land within 40 kB, rounded to one decimal', () => {
    const paths = [map.land, ...map.countries.map(({ path }) => path)];
    expect(map.land.length).toBeGreaterThan(10_000);
    expect(map.land.length).toBeLessThanOrEqual(40_000);
    expect(paths.join('')).not.toMatch(/\.\d\d|NaN|Infinity|e/);
  });

  test('leaves the linked countries out of the other land', () => {
    const alone = drawWorldMap({ countries: [], width: 1200 });
    const mali = middleOf(areasOf(map.countries.find(({ code }) => code === 'ML')?.path ?? ''));
    expect(isInside(mali, areasOf(alone.land))).toBe(true);
    expect(isInside(mali, areasOf(map.land))).toBe(false);
    expect(alone.countries).toEqual([]);
  });

  test('marks the small countries only', () => {
    const marked = map.countries.filter(({ marker }) => marker).map(({ code }) => code);
    expect(marked).toEqual(['KM', 'HT', 'IL', 'LB', 'PS', 'TG']);
  });

  test('gives no leader line to a small country that stands alone', () => {
    const withLine = map.countries.filter(({ marker }) => marker?.anchor).map(({ code }) => code);
    expect(withLine).toEqual(['IL', 'LB', 'PS']);
  });

  test('gives the same drawing for the same countries', () => {
    expect(drawWorldMap({ countries: partners.map(link), width: 1200 })).toEqual(map);
  });

  test('throws for an unknown country and for Antarctica', () => {
    expect(() => drawWorldMap({ countries: [link('ZZ')], width: 1200 })).toThrow('"ZZ"');
    expect(() => drawWorldMap({ countries: [link('AQ')], width: 1200 })).toThrow(
      '"AQ" lies outside the map: leave it out of its countries.',
    );
  });
});

describe.each([
  ['the partners', partners, 1200],
  ['the partners, half as wide', partners, 600],
  ['every country', everyCountry, 1200],
])('drawWorldMap with %s', (_, codes, width) => {
  const { countries, markerRadius, viewBox } = drawWorldMap({ countries: codes.map(link), width });
  const markers = countries.flatMap(({ marker }) => marker ?? []);

  test('draws every path', () => {
    expect(countries.filter(({ path }) => pointsOf(path).length < 3)).toEqual([]);
  });

  test('makes targets of 24 pixels at a width of 1200', () => {
    expect((2 * markerRadius * 1200) / width).toBe(24);
  });

  test('lets no two markers overlap', () => {
    for (const [index, one] of markers.entries()) {
      for (const other of markers.slice(index + 1)) {
        expect(distance(one, other)).toBeGreaterThanOrEqual(2 * markerRadius);
      }
    }
  });

  test('keeps markers in the frame', () => {
    for (const { x, y } of markers) {
      expect(x > 0 && x < width && y > 0 && y < heightOf(viewBox)).toBe(true);
    }
  });
});

function areasOf(path: string) {
  return subpathsOf(path).map((points) => ({ points, closed: true }));
}

function largestOf(path: string) {
  return areasOf(path)
    .toSorted((one, other) => areaOf(other) - areaOf(one))
    .slice(0, 1);
}

function middleOf(areas: ReturnType<typeof areasOf>) {
  const { minX, minY, maxX, maxY } = boxOf(areas);
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
}
