import { getImage } from 'astro:assets';
import { loadPicture } from './pictures.ts';

/*
 * In which files a picture is published: five at most with the JPEG of feeds, whatever pages show it.
 * Every place asks for one of these in the same words: another width would be a file of its own.
 */

/** A thumbnail, twice the width of a phone, the whole screen. */
const PHOTO_WIDTHS = [320, 720, 1280];

/** A card in a row; a feature, or the column of a phone; the lead; a large place on a dense screen. */
const COVER_WIDTHS = [288, 600, 760, 1280];
const COVER_WIDTH = 600;

/**
 * What astro:assets is asked for the picture of an entry.
 * @param ownWidth that of the file: none is made larger
 * @example coverOf(1600) → { format: 'webp', quality: 60, width: 600, widths: [288, 600, 760, 1280] }
 */
export function coverOf(ownWidth: number) {
  const width = Math.min(COVER_WIDTH, ownWidth);
  return { format: 'webp' as const, quality: 60, width, widths: [...COVER_WIDTHS] };
}

/** A photograph of an album as a page shows it. */
export interface Photo {
  /** Candidates in the lightest format. */
  avif: string;
  /** What every browser reads, as large as a screen. */
  whole: { url: string; width: number | undefined; height: number | undefined };
}

/**
 * Makes the files of a photograph.
 * @example makePhoto('./album-1.jpg', 'content/ressources/2025/album.md') → { avif: '/_astro/… 320w, …', whole: { url: '/_astro/….jpg', … } }
 */
export async function makePhoto(reference: string, contentPath: string): Promise<Photo> {
  const src = await loadPicture(reference, contentPath);
  const [avif, jpg] = await Promise.all([
    getImage({ src, ...photo() }),
    getImage({ src, format: 'jpg', quality: 70, widths: PHOTO_WIDTHS.slice(-1) }),
  ]);
  // Not `jpg.src`, which would be as large as the original, and would publish one more file.
  const [whole] = jpg.srcSet.values;
  if (whole === undefined) throw new Error(`${contentPath}: no JPEG was made of ${reference}.`);
  const { width, height } = whole.transform;
  return { avif: avif.srcSet.attribute, whole: { url: whole.url, width, height } };
}

/**
 * The smallest file of a picture that a page shows larger.
 * @param picture a cover, or a photograph of an album
 * @example makeThumb({ file: './pont.png', path: 'content/articles/2025/x.md' }) → '/_astro/pont.Bq3x.webp'
 */
export async function makeThumb(picture: {
  file: string;
  path: string;
  isPhoto?: boolean;
}): Promise<string | undefined> {
  const src = await loadPicture(picture.file, picture.path);
  const options = picture.isPhoto === true ? photo() : coverOf(src.width);
  return (await getImage({ src, ...options })).srcSet.values[0]?.url;
}

/** A still shown before a film plays: a player takes one address, and a phone should not load the largest. */
export interface FilmStill {
  /** What a phone takes for its column. */
  phone: string;
  whole: string;
}

/**
 * The still of a film, from the picture that its content file names.
 * @example makeFilmStill('./film.png', 'content/ressources/2025/x.md')
 *   → { phone: '/_astro/film.Bq3x.webp', whole: '/_astro/film.Zd0a.webp' }
 */
export async function makeFilmStill(
  reference: string,
  contentPath: string,
): Promise<FilmStill | undefined> {
  const src = await loadPicture(reference, contentPath);
  const files = (await getImage({ src, ...coverOf(src.width) })).srcSet.values;
  const whole = files.at(-1)?.url;
  const phone = files.find(({ transform }) => (transform.width ?? 0) >= COVER_WIDTH)?.url;
  return whole === undefined ? undefined : { phone: phone ?? whole, whole };
}

function photo() {
  return { format: 'avif' as const, quality: 50, widths: [...PHOTO_WIDTHS] };
}
