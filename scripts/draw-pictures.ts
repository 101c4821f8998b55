/**
 * Draws the editorial pictures that `drawing/manifest.ts` lists, beside the texts they illustrate.
 * Run with `node scripts/draw-pictures.ts`; a word after it draws only the files whose path holds it.
 * The same entry gives the same picture: a file is rewritten only when its bytes differ.
 */
import { readFile, writeFile } from 'node:fs/promises';

import sharp from 'sharp';

import { MANIFEST, type Entry } from './drawing/manifest.ts';
import { printSheet, TRIM } from './drawing/print.ts';
import { SCENES } from './drawing/scenes.ts';
import { HEIGHT, WIDTH } from './drawing/shapes.ts';

/** What a picture should weigh, and what it may weigh: seventy-five stay under six megabytes. */
const BYTES_WISHED = 78_000;
const BYTES_MAX = 90_000;

/** From the finest rendering of the edges to the thriftiest; each step uses fewer tints. */
const QUALITIES = [90, 84, 78, 72, 66, 60, 54, 48, 42];

const ROOT = new URL('../', import.meta.url);

async function engrave({ scene, ...printing }: Entry): Promise<Buffer> {
  const sheet = Buffer.from(printSheet(SCENES[scene], printing));
  const [left, top] = [(WIDTH * (TRIM - 1)) / 2, (HEIGHT * (TRIM - 1)) / 2].map(Math.round);
  if (left === undefined || top === undefined)
    throw new RangeError('The sheet has no rim to trim.');
  const trimmed = sharp(sheet).extract({ left, top, width: WIDTH, height: HEIGHT });
  const { data, info } = await trimmed.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (const quality of QUALITIES) {
    const options = { palette: true, colours: 64, quality, dither: 0, effort: 10 };
    const png = await sharp(data, { raw: info }).png(options).toBuffer();
    const limit = quality === QUALITIES.at(-1) ? BYTES_MAX : BYTES_WISHED;
    if (png.length <= limit) return png;
  }
  throw new RangeError(`The scene « ${scene} » is too heavy: carve fewer or longer grooves.`);
}

async function readIfThere(file: URL): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function draw(entry: Entry): Promise<number> {
  const png = await engrave(entry);
  const target = new URL(entry.file, ROOT);
  const same = (await readIfThere(target))?.equals(png) ?? false;
  if (!same) await writeFile(target, png);
  const kilobytes = (png.length / 1000).toFixed(0).padStart(3);
  console.log(`${same ? 'same   ' : 'written'} ${kilobytes} kB  ${entry.file}`);
  return png.length;
}

const wanted = process.argv[2] ?? '';
const entries = MANIFEST.filter(({ file }) => file.includes(wanted));
let bytes = 0;
for (const entry of entries) bytes += await draw(entry);
console.log(`${String(entries.length)} pictures, ${(bytes / 1e6).toFixed(2)} MB`);
