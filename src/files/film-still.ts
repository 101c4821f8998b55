import { getImage } from 'astro:assets';
import { loadPicture } from './pictures.ts';

/**
 * The address of a still shown before a film plays, from the picture that its content file names.
 * @example makeFilmStill('./film.png', 'content/ressources/2025/x.md') → '/_astro/film.Bq3x.webp'
 */
export async function makeFilmStill(reference: string, contentPath: string): Promise<string> {
  const src = await loadPicture(reference, contentPath);
  return (await getImage({ src, width: 960, format: 'webp' })).src;
}
