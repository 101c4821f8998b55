import type { StreamItem } from '../domain/stream/item.ts';
import { readJpeg } from '../files/jpeg.ts';
import type { MediaFile } from '../files/media.ts';
import { resolveMediaPath } from '../lib/media-path.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../lib/media-types.ts';
import { absolute, illustrationRoute, mediaRoute } from '../routes.ts';
import { site } from '../site.config.ts';

/** A file that comes with an item. */
export interface FeedFile {
  url: string;
  /** The media type of the file: `audio/mpeg`. */
  type: string;
  bytes: number;
  /** How long a sound or a film lasts. */
  seconds?: number | undefined;
}

/** A picture that a content shows, with what its editor says of it. */
export interface FeedPicture extends FeedFile {
  width: number;
  height: number;
  alt: string;
  credit?: string | undefined;
  caption?: string | undefined;
}

/** The files of one item. */
export interface ItemFiles {
  /** The picture at its head. */
  picture?: FeedPicture | undefined;
  /** The pictures of an album. */
  photos: readonly FeedPicture[];
  /** The document, the sound or the film that a resource is. */
  media?: FeedFile | undefined;
  transcript?: FeedFile | undefined;
}

/**
 * Reads what an item's files are: their true sizes, and how long they last.
 * @example readFiles({ kind: 'resource', entry }) → { media: { url: 'https://…/debat.mp3', type: 'audio/mpeg', bytes, seconds }, photos: [] }
 */
export async function readFiles({ kind, entry }: StreamItem): Promise<ItemFiles> {
  const { picture, path } = entry;
  const head = picture && (await readPicture(picture, path));
  if (kind !== 'resource') return { picture: head, photos: [] };
  const photos = await Promise.all(entry.photos.map((photo) => readPicture(photo, path)));
  return {
    picture: head ?? photos[0],
    photos,
    media: entry.media && toFeedFile(entry.media),
    transcript: entry.transcript?.state === 'file' ? toFeedFile(entry.transcript.media) : undefined,
  };
}

type WrittenPicture = Pick<FeedPicture, 'alt' | 'credit' | 'caption'> & { file: string };

async function readPicture(
  { file, alt, credit, caption }: WrittenPicture,
  contentPath: string,
): Promise<FeedPicture> {
  const path = resolveMediaPath(file, contentPath);
  const { data, width, height } = await readJpeg(path);
  const url = absolute(illustrationRoute(path), site.url);
  return { url, type: MEDIA_TYPES.JPG, bytes: data.length, width, height, alt, credit, caption };
}

function toFeedFile({ path, bytes, format, durationSeconds }: MediaFile): FeedFile {
  const url = absolute(mediaRoute(path), site.url);
  return { url, type: mediaTypeOf(format), bytes, seconds: durationSeconds };
}
