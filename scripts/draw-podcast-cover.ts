/**
 * Draws the cover of the podcast, square as its directories want it: the studio of the house's pictures,
 * under the emblem. Run with `node scripts/draw-podcast-cover.ts`; the same code gives the same picture.
 */
import { readFile, writeFile } from 'node:fs/promises';

import sharp from 'sharp';

import { printSheet, TRIM } from './drawing/print.ts';
import { radio } from './drawing/radio.ts';
import { HEIGHT, WIDTH } from './drawing/shapes.ts';

const ROOT = new URL('../', import.meta.url);
/** Podcast directories ask for 1400 pixels at least, 3000 at most. */
const SIDE = 1500;
/** Where the square begins on the sheet: the microphone stands in its middle. */
const LEFT = 215;
const EMBLEM = 260;
const MARGIN = 90;
/** Of an SVG sheet drawn at its own size. */
const POINTS_PER_INCH = 72;

async function drawStudio(): Promise<Buffer> {
  const scale = SIDE / HEIGHT;
  const sheet = Buffer.from(printSheet(radio, { seed: 35, palette: 'dawn' }));
  const trimmed = (length: number) => Math.round((length * scale * (TRIM - 1)) / 2);
  return sharp(sheet, { density: POINTS_PER_INCH * scale })
    .extract({
      left: trimmed(WIDTH) + Math.round(LEFT * scale),
      top: trimmed(HEIGHT),
      width: SIDE,
      height: SIDE,
    })
    .removeAlpha()
    .toBuffer();
}

const emblem = sharp(await readFile(new URL('public/favicon.svg', ROOT)), {
  density: (POINTS_PER_INCH * EMBLEM) / 48,
}).resize(EMBLEM, EMBLEM);
const cover = await sharp(await drawStudio())
  .composite([{ input: await emblem.png().toBuffer(), left: MARGIN, top: MARGIN }])
  .png({ palette: true, colours: 64, dither: 0, effort: 10 })
  .toBuffer();
await writeFile(new URL('public/podcast.png', ROOT), cover);
console.log(`public/podcast.png, ${(cover.length / 1000).toFixed(0)} kB`);
