import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A file that a content file names, with what its bytes say. */
export interface MediaFile {
  /** From the project's root: `content/ressources/2025/actes.pdf` or `public/documents/actes.pdf`. */
  path: string;
  bytes: number;
  /** Upper case, without the dot: PDF, MP3. */
  format: string;
}

/**
 * The path of a file named in a content file: beside it, or in `public/` when it starts with « / ».
 * @example resolveMediaPath('./a.pdf', 'content/articles/2025/x.md') → 'content/articles/2025/a.pdf'
 */
export function resolveMediaPath(reference: string, contentPath: string): string {
  if (reference.startsWith('/')) return path.posix.join('public', reference);
  return path.posix.join(path.posix.dirname(contentPath), reference);
}

/**
 * Reads what a page says of a file: its true size, in octets, and its format.
 * @example readMedia('./actes.pdf', 'content/ressources/2025/actes.md') → { path, bytes: 48213, format: 'PDF' }
 */
export async function readMedia(reference: string, contentPath: string): Promise<MediaFile> {
  const mediaPath = resolveMediaPath(reference, contentPath);
  const { size } = await stat(mediaPath).catch((cause: unknown) => {
    throw new Error(`${contentPath} names ${mediaPath}, which cannot be read.`, { cause });
  });
  return { path: mediaPath, bytes: size, format: path.extname(mediaPath).slice(1).toUpperCase() };
}
