import { readFile } from 'node:fs/promises';
import { oncePerKey } from '../lib/once.ts';
import { digest } from './digest.ts';
import { diskCache } from './disk-cache.ts';
import { loadSharp } from './load-sharp.ts';

/** A picture ready to be read anywhere. */
export interface Jpeg {
  data: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

const MAX_WIDTH = 1200;
const QUALITY = 80;

/** Beside Astro's own cache of pictures, which a host keeps from one build to the next. */
const cache = diskCache({ folder: '.cache/illustrations', version: 1 });

/**
 * A copy of a picture as a JPEG of 1200 pixels at most in width, upright and without what a camera
 * hides in it: its place above all. Made once for each content of the file.
 * @example readJpeg('content/articles/2025/pont.png') → { data, width: 1200, height: 750 }
 */
export async function readJpeg(file: string): Promise<Jpeg> {
  const bytes = await readFile(file);
  return readOrMake({ name: `${digest(bytes)}.jpg`, bytes });
}

const readOrMake = oncePerKey(
  ({ name }: { name: string; bytes: Buffer }) => name,
  async ({ name, bytes }): Promise<Jpeg> => {
    const data = await cache.keep(name, () => make(bytes));
    const sharp = await loadSharp();
    const { width, height } = await sharp(data).metadata();
    return { data, width, height };
  },
);

async function make(bytes: Buffer): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(bytes)
    .autoOrient()
    .resize({ width: MAX_WIDTH, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
