import { orBroken } from './damage.ts';
import { ARCHIVES, isWholeArchive, isWhatItSays } from './file-kinds.ts';
import { loadSharp } from './load-sharp.ts';
import { readPdf, type PdfSection } from './pdf.ts';
import { readRecording } from './recording.ts';
import { isArchiveBomb, isPdfBomb } from './decompression-bombs.ts';

/** In pixels, as shown: a photograph taken upright is higher than wide. */
interface Dimensions {
  width: number;
  height: number;
}

/** What the bytes of a file say of it; each fact is there for the kinds of files that have it. */
export interface MediaFacts {
  /**
   * Only its password opens it, it cannot be read, its first bytes are not what its name says, or it
   * unfolds into far more than it weighs: no other fact is known.
   */
  fault?: 'locked' | 'broken' | 'mislabelled' | 'bomb';
  pageCount?: number;
  /** The table of contents that a PDF carries. */
  sections?: PdfSection[];
  /** Whether a PDF has a structure for screen readers. */
  isTagged?: boolean;
  /** Whether a PDF states its title, which a reader hears before its first page. */
  isTitled?: boolean;
  /** Whether a PDF holds words, and not pictures of pages only. */
  hasText?: boolean;
  /** As a PDF states it: « fr-FR ». */
  language?: string | undefined;
  durationSeconds?: number;
  dimensions?: Dimensions | undefined;
  /** Whether a picture lets what lies behind it show through. */
  isTransparent?: boolean;
}

type Reader = (path: string, bytes: Uint8Array) => Promise<MediaFacts>;

const READERS: Readonly<Record<string, Reader>> = {
  PDF: (_path, bytes) => readPdfFacts(bytes),
  ...Object.fromEntries(ARCHIVES.map((format) => [format, readArchive])),
  ...Object.fromEntries(['MP3', 'M4A', 'OGG'].map((format) => [format, readSound])),
  ...Object.fromEntries(['MP4', 'WEBM'].map((format) => [format, readRecording])),
  ...Object.fromEntries(['PNG', 'JPG', 'JPEG', 'WEBP', 'AVIF'].map((f) => [f, readPicture])),
};

/** Formats whose facts are worth keeping from one run to the next; of others the first bytes say all. */
export const SLOW_FORMATS: readonly string[] = Object.keys(READERS).filter(
  (format) => !ARCHIVES.includes(format),
);

/**
 * What the bytes of a file say of it, by its format.
 * @param format in capitals, without the dot
 * @example readMediaFacts('content/…/debat.mp3', { format: 'MP3', bytes }) → { durationSeconds: 131.04 }
 */
export async function readMediaFacts(
  path: string,
  { format, bytes }: { format: string; bytes: Uint8Array },
): Promise<MediaFacts> {
  return orBroken(async (): Promise<MediaFacts> => {
    if (!(await isWhatItSays(format, bytes))) return { fault: 'mislabelled' };
    return (await READERS[format]?.(path, bytes)) ?? {};
  });
}

async function readPdfFacts(bytes: Uint8Array): Promise<MediaFacts> {
  if (isPdfBomb(bytes)) return { fault: 'bomb' };
  const pdf = await readPdf(bytes);
  if (pdf.state !== 'read') return { fault: pdf.state };
  const { pageCount, sections, isTagged, language, title } = pdf;
  const hasText = pdf.pages.some((page) => page !== '');
  return { pageCount, sections, isTagged, isTitled: title !== undefined, hasText, language };
}

function readArchive(_path: string, bytes: Uint8Array): Promise<MediaFacts> {
  if (!isWholeArchive(bytes)) return Promise.resolve({ fault: 'broken' });
  return Promise.resolve(isArchiveBomb(bytes) ? { fault: 'bomb' } : {});
}

async function readSound(path: string): Promise<MediaFacts> {
  const { durationSeconds } = await readRecording(path);
  return { durationSeconds };
}

/** More takes seconds and a gigabyte to unfold; the check refuses it by its size. */
export const MAX_PIXELS = 80_000_000;

async function readPicture(_path: string, bytes: Uint8Array): Promise<MediaFacts> {
  const sharp = await loadSharp();
  const picture = sharp(bytes);
  const { autoOrient, hasAlpha } = await picture.metadata();
  const facts = { dimensions: autoOrient, isTransparent: hasAlpha };
  if (autoOrient.width * autoOrient.height > MAX_PIXELS) return facts;
  // The head of a file that was cut short still reads well: only its last pixel tells.
  await picture.resize(1).raw().toBuffer();
  return facts;
}
