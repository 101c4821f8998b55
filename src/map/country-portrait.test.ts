import { describe, expect, test } from 'vitest';
import { drawCountryPortrait } from './country-portrait.ts';
import { pointsOf, subpathsOf } from './path-points.fixture.ts';
import { areaOf, boxOf } from './traces.ts';

const size = { width: 800, height: 500 };
/** Paths may go this far beyond the frame, for the stroke along the cut. */
const bleed = 4;
const partners = (
  'DZ AR AM BJ BR BF CN CO KM KR HR EC US HT IL JP LB MG ML MA MR MX NE PS SN TG TN VN ZA CM ES ' +
  'ID PL TD TR UA FR'
).split(' ');
/** Across the antimeridian, on a pole, very large, very small, far-flung. */
const hardCases = 'FJ NZ AQ RU GL CA VA MC KI NO MY CL IT'.split(' ');

function boxOfPath(path: string) {
  return boxOf([{ points: pointsOf(path), closed: false }]);
}

function largestPart(path: string) {
  const parts = subpathsOf(path).map((points) => ({ points, closed: true }));
  return parts.toSorted((one, other) => areaOf(other) - areaOf(one)).slice(0, 1);
}

describe.each([...partners, ...hardCases])('drawCountryPortrait of %s', (code) => {
  const portrait = drawCountryPortrait(code, size);

  test('draws the country and the graticule in the frame', () => {
    for (const path of [portrait.country, portrait.graticule]) {
      const { minX, minY, maxX, maxY } = boxOfPath(path);
      expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(-bleed);
      expect(maxX).toBeLessThanOrEqual(size.width + bleed);
      expect(maxY).toBeLessThanOrEqual(size.height + bleed);
    }
  });

  test('clips the neighbours to the frame', () => {
    const outside = pointsOf(portrait.neighbours).filter(
      ({ x, y }) => x < -bleed || x > size.width + bleed || y < -bleed || y > size.height + bleed,
    );
    expect(outside).toEqual([]);
  });

  test('leaves a margin around the main land', () => {
    const { minX, minY, maxX, maxY } = boxOf(largestPart(portrait.country));
    expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(48);
    expect(maxX).toBeLessThanOrEqual(size.width - 48);
    expect(maxY).toBeLessThanOrEqual(size.height - 48);
  });

  test('stays light', () => {
    const { country, neighbours, graticule } = portrait;
    expect(country.length).toBeLessThanOrEqual(6_000);
    expect(neighbours.length).toBeLessThanOrEqual(6_200);
    expect(graticule.length).toBeLessThanOrEqual(4_000);
  });
});

describe('drawCountryPortrait', () => {
  test.each(['LB', 'SN', 'HR', 'FR', 'US', 'EC'])('fills the frame with %s', (code) => {
    const { minX, minY, maxX, maxY } = boxOfPath(drawCountryPortrait(code, size).country);
    expect(Math.max((maxX - minX) / size.width, (maxY - minY) / size.height)).toBeGreaterThan(0.75);
  });

  test('shows land around a country that has borders, none around islands on their own', () => {
    expect(drawCountryPortrait('LB', size).neighbours).not.toBe('');
    expect(drawCountryPortrait('KM', size).neighbours).toBe('');
  });

  test('follows the size asked for', () => {
    const portrait = drawCountryPortrait('SN', { width: 320, height: 320 });
    expect(portrait.viewBox).toBe('0 0 320 320');
    expect(boxOfPath(portrait.country).maxX).toBeLessThanOrEqual(320 - 31);
  });

  test('gives the same drawing for the same country', () => {
    expect(drawCountryPortrait('HT', size)).toEqual(drawCountryPortrait('HT', size));
  });

  test('throws for an unknown code', () => {
    expect(() => drawCountryPortrait('ZZ', size)).toThrow('Unknown country code "ZZ"');
  });
});
