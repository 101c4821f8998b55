import { readMedia } from './media.ts';

/**
 * What a page must know of a picture before it is drawn. Read from the file: of an image module whose
 * size is read, Astro publishes the original.
 * @throws when the file is no whole picture: the content check, which names it to the editor, has not run
 * @example readPictureFacts('./logo.png', 'content/articles/2025/x.md') → { width: 150, isTransparent: true }
 */
export async function readPictureFacts(reference: string, contentPath: string) {
  const { path, dimensions, isTransparent = false } = await readMedia(reference, contentPath);
  if (dimensions === undefined) {
    throw new Error(`${contentPath} shows ${path}, which is no whole picture.`);
  }
  return { width: dimensions.width, isTransparent };
}
