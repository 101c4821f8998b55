import sharp from 'sharp';
import { resolveMediaPath } from '../lib/media-path.ts';

/**
 * What a page must know of a picture before it is drawn. Read from the file: of an image module whose
 * size is read, Astro publishes the original.
 * @example readPictureFacts('./logo.png', 'content/articles/2025/x.md') → { width: 150, isTransparent: true }
 */
export async function readPictureFacts(reference: string, contentPath: string) {
  const { autoOrient, hasAlpha } = await sharp(resolveMediaPath(reference, contentPath)).metadata();
  return { width: autoOrient.width, isTransparent: hasAlpha };
}
