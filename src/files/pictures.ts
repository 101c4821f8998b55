import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import { resolveMediaPath } from '../lib/media-path.ts';

/**
 * The picture that a content file names, ready for astro:assets.
 * @throws when there is no such file: the content check, which names it to the editor, has not run
 * @example loadPicture('./pont.png', 'content/articles/2025/x.md') → { src, width: 1600, height: 1000, format: 'png' }
 */
export async function loadPicture(reference: string, contentPath: string): Promise<ImageMetadata> {
  const path = resolveMediaPath(reference, contentPath);
  const picture = await getEntry('images', path);
  if (picture === undefined) {
    throw new Error(`${contentPath} names ${path}, which is not a picture here.`);
  }
  return picture.data.file;
}
