import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { MediaFile } from './media.ts';

/** The page is drawn larger than it is shown, then reduced: small letters stay clean. */
const LARGEST = { width: 1200, height: 1700 };
/** Drawn once per document, however many builds come after. */
const CACHE = path.join('.cache', 'covers');
/** Part of a cached file's name: to be raised when the drawing changes. */
const VERSION = '1';

/** A first page as a WebP file. */
export interface Cover {
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
}

const covers = new Map<string, Promise<Cover | undefined>>();
let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** The document, and the fingerprint of its bytes. */
type Source = Pick<MediaFile, 'path' | 'digest'>;

/**
 * Draws the first page of a PDF; nothing for one that only its password opens, or whose bytes are
 * no PDF. The same bytes always give the same picture.
 * @param width in pixels
 * @example drawCover({ path: 'content/ressources/2020/tribune.pdf', digest: '97129a…' }, 360) → { width: 360, height: 510, bytes }
 */
export async function drawCover(source: Source, width: number): Promise<Cover | undefined> {
  const name = [source.digest, VERSION, String(width)].join('-');
  const cover =
    covers.get(name) ?? readCover(name).then((kept) => kept ?? draw(source.path, name, width));
  covers.set(name, cover);
  return cover;
}

async function draw(file: string, name: string, width: number): Promise<Cover | undefined> {
  const page = await drawFirstPage(await readFile(file));
  if (page === undefined) return undefined;
  // PDFium leaves the paper of a page transparent where nothing is printed on it.
  const { data, info } = await sharp(page.data, { raw: { ...page.size, channels: 4 } })
    .flatten({ background: '#fff' })
    .resize({ width })
    .webp({ quality: 68, effort: 6 })
    .toBuffer({ resolveWithObject: true });
  const bytes = new Uint8Array(data);
  await keep(name, bytes);
  return { width: info.width, height: info.height, bytes };
}

async function drawFirstPage(bytes: Uint8Array) {
  library ??= PDFiumLibrary.init();
  const pdfium = await library;
  try {
    const document = await pdfium.loadDocument(bytes);
    try {
      const page = document.getPage(0);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = Math.min(LARGEST.width / originalWidth, LARGEST.height / originalHeight);
      const { data, width, height } = await page.render({ scale, render: 'bitmap' });
      return { data, size: { width, height } };
    } finally {
      document.destroy();
    }
  } catch {
    // Locked or broken: the content check names it to its editor, a drawn sheet stands for it here.
    return undefined;
  }
}

async function readCover(name: string): Promise<Cover | undefined> {
  const file = path.join(CACHE, `${name}.webp`);
  const bytes = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const { width, height } = await sharp(bytes).metadata();
  return { width, height, bytes: new Uint8Array(bytes) };
}

/** Whole or not at all: a build that is stopped leaves no half of a picture behind. */
async function keep(name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(CACHE, `${name}.webp`);
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
