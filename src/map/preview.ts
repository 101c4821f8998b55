import sharp from 'sharp';
import { PREVIEW_SIZE } from '../lib/preview-size.ts';

/**
 * A drawing as the picture of a link, in PNG: those who show links read no SVG.
 * @example drawPreview(drawCountry('LB', PREVIEW_SIZE)) → the bytes of a PNG of 1200 × 630 pixels
 */
export async function drawPreview(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = PREVIEW_SIZE;
  const png = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'cover' })
    .png({ palette: true, colours: 32, effort: 10 })
    .toBuffer();
  return new Uint8Array(png);
}
