import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { digest } from './digest.ts';

/** A picture ready to be read anywhere. */
export interface Jpeg {
  data: Buffer;
  width: number;
  height: number;
}

/** Beside Astro's own cache of pictures, which a host keeps from one build to the next. */
const CACHE = '.cache/illustrations';
const MAX_WIDTH = 1200;
const QUALITY = 80;

const made = new Map<string, Promise<Jpeg>>();

/**
 * A copy of a picture as a JPEG of 1200 pixels at most in width, upright and without what a camera
 * hides in it: its place above all. Made once for each content of the file.
 * @example readJpeg('content/articles/2025/pont.png') → { data, width: 1200, height: 750 }
 */
export async function readJpeg(file: string): Promise<Jpeg> {
  const key = digest(await readFile(file));
  const known = made.get(key);
  if (known !== undefined) return known;
  const result = readOrMake(file, path.join(CACHE, `${key}.jpg`));
  made.set(key, result);
  return result;
}

async function readOrMake(file: string, cached: string): Promise<Jpeg> {
  const data = (await readIfThere(cached)) ?? (await make(file, cached));
  const { width, height } = await sharp(data).metadata();
  return { data, width, height };
}

async function make(file: string, cached: string): Promise<Buffer> {
  const data = await sharp(file)
    .autoOrient()
    .resize({ width: MAX_WIDTH, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
  await mkdir(CACHE, { recursive: true });
  // Another process may read while this one writes.
  const partial = `${cached}.${String(process.pid)}`;
  await writeFile(partial, data);
  await rename(partial, cached);
  return data;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
