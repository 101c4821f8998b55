import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PREVIEW_SIZE } from '../lib/preview-size.ts';
import { drawCountry } from './country-drawing.ts';
import { drawPreview } from './preview.ts';
import { drawSection } from './section-drawing.ts';

describe('drawPreview', () => {
  test.each([
    ['a country', drawCountry('LB', PREVIEW_SIZE)],
    ['a stream', drawSection('reseau')],
  ])('makes a light PNG of the size of a preview from the drawing of %s', async (_name, svg) => {
    const png = await drawPreview(svg);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...PREVIEW_SIZE });
    expect(png.length).toBeLessThan(60_000);
    const { entropy } = await sharp(png).stats();
    expect(entropy).toBeGreaterThan(0.5);
  });
});
