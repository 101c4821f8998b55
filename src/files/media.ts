import { readFile, stat } from 'node:fs/promises';
import { formatOf, resolveMediaPath } from '../lib/media-path.ts';
import { digest } from './digest.ts';
import { keepMediaFacts } from './media-facts-cache.ts';
import type { MediaFacts } from './media-facts.ts';

/** A file that a content file names, with what its bytes say. */
export interface MediaFile extends MediaFacts {
  /** From the project's root: `content/ressources/2025/actes.pdf` or `public/documents/actes.pdf`. */
  path: string;
  bytes: number;
  /** Upper case, without the dot: PDF, MP3. */
  format: string;
  /** Fingerprint of the bytes. */
  digest: string;
}

/**
 * Reads what a page says of a file: its true size, in bytes, its format, its pages, its length.
 * @example readMedia('./actes.pdf', 'content/ressources/2025/actes.md') → { path, bytes: 48213, format: 'PDF', pageCount: 12, … }
 */
export async function readMedia(reference: string, contentPath: string): Promise<MediaFile> {
  const mediaPath = resolveMediaPath(reference, contentPath);
  return readMediaFile(mediaPath).catch((cause: unknown) => {
    throw new Error(`${contentPath} names ${mediaPath}, which cannot be read.`, { cause });
  });
}

const mediaCache = new Map<string, Promise<MediaFile>>();

/**
 * The same by its path. A file is read once, however many pages name it, and again once it has changed.
 * @example readMediaFile('public/documents/actes.pdf') → { path, bytes: 48213, format: 'PDF', … }
 */
export async function readMediaFile(mediaPath: string): Promise<MediaFile> {
  const { size, mtimeMs } = await stat(mediaPath);
  const key = `${mediaPath}:${String(size)}:${String(mtimeMs)}`;
  const earlier = mediaCache.get(key);
  if (earlier !== undefined) return earlier;
  const reading = readWhole(mediaPath);
  mediaCache.set(key, reading);
  // What could not be read may be read later: rights are given, a disk comes back.
  reading.catch(() => mediaCache.delete(key));
  return reading;
}

async function readWhole(mediaPath: string): Promise<MediaFile> {
  const bytes = new Uint8Array(await readFile(mediaPath));
  const format = formatOf(mediaPath);
  const fingerprint = digest(bytes);
  return {
    path: mediaPath,
    bytes: bytes.length,
    format,
    digest: fingerprint,
    ...(await keepMediaFacts(mediaPath, { format, bytes, digest: fingerprint })),
  };
}
