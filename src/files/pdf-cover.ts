import { readFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { lazily, oncePerKey } from '../lib/once.ts';
import { isSystemError } from './damage.ts';
import { diskCache } from './disk-cache.ts';
import { loadSharp } from './load-sharp.ts';
import type { MediaFile } from './media.ts';

/** The page is drawn larger than it is shown, then reduced: small letters stay clean. */
const LARGEST = { width: 1200, height: 1700 };
/** Drawn once per document, however many builds come after. */
const cache = diskCache({ folder: '.cache/covers', version: 2 });

/** A first page as a WebP file. */
export interface Cover {
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The document, and the fingerprint of its bytes. */
type Source = Pick<MediaFile, 'path' | 'digest'>;

/**
 * Draws the first page of a PDF; nothing for one that only its password opens, or whose bytes are
 * no PDF. The same bytes always give the same picture.
 * @param width in pixels
 * @example drawCover({ path: 'content/ressources/2020/tribune.pdf', digest: '97129a…' }, 360) → { width: 360, height: 510, bytes }
 */
export function drawCover({ path, digest }: Source, width: number): Promise<Cover | undefined> {
  return readOrDraw({ file: path, name: `${digest}-${String(width)}.webp`, width });
}

/** An empty file is kept for a document of which nothing can be drawn. */
const readOrDraw = oncePerKey(
  ({ name }: { file: string; name: string; width: number }) => name,
  async ({ file, name, width }): Promise<Cover | undefined> => {
    const bytes = await cache.keep(name, () => draw(file, width));
    if (bytes.length === 0) return undefined;
    const sharp = await loadSharp();
    const { width: drawn, height } = await sharp(bytes).metadata();
    return { width: drawn, height, bytes };
  },
);

async function draw(file: string, width: number): Promise<Uint8Array> {
  const page = await drawFirstPage(await readFile(file));
  if (page === undefined) return new Uint8Array();
  const sharp = await loadSharp();
  // PDFium leaves the paper of a page transparent where nothing is printed on it.
  return sharp(page.data, { raw: { ...page.size, channels: 4 } })
    .flatten({ background: '#fff' })
    .resize({ width })
    .webp({ quality: 68, effort: 6 })
    .toBuffer();
}

const loadLibrary = lazily(() => PDFiumLibrary.init());

async function drawFirstPage(bytes: Uint8Array) {
  const pdfium = await loadLibrary();
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
  } catch (error) {
    if (isSystemError(error)) throw error;
    // Locked or broken: the content check names it to its editor, a drawn sheet stands for it here.
    return undefined;
  }
}
