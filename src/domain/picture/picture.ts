import type { Entry } from '../entry/entry.ts';

/** What of an item shows pictures. */
type Illustrated = Pick<Entry, 'picture'> & { photos?: readonly { file: string }[] };

/**
 * The pictures that illustrate an item, as its file names them: its own first, then its album.
 * @example pictureFiles({ picture: { file: './pont.png', … } }) → ['./pont.png']
 */
export function pictureFiles({ picture, photos = [] }: Illustrated): string[] {
  return [...(picture === undefined ? [] : [picture.file]), ...photos.map(({ file }) => file)];
}
