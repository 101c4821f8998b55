import type { Retraction } from '../retraction/retraction.ts';
import type { Stream } from '../stream/stream.ts';
import type { StreamItem } from '../stream/item.ts';

/** Where a document stands among those that hold a whole stream (RFC 5005, 4). */
export interface ArchivePlace {
  /** Counts from 1, the oldest; nothing for the document that is followed. */
  number?: number;
  /** The archive of what came before. */
  previous?: number;
  next?: number;
}

/** All that one feed document says, in every format. */
export interface FeedSource {
  stream: Stream;
  /** What its followers had received and is no longer public. */
  retractions: readonly Retraction[];
  /** The fingerprints of its pictures, which the fields of its items do not hold. */
  pictures: readonly string[];
  archive: ArchivePlace;
}

/**
 * The archives of a stream, the oldest first: only full ones, counted from the oldest item, so that an
 * archive keeps its items for ever. With the newest items, as many as an archive holds, they are whole.
 * @example fileArchives(items 1 to 120, newest first, 50) → [items 50 to 1, items 100 to 51]
 */
export function fileArchives(items: readonly StreamItem[], size: number): StreamItem[][] {
  if (items.length <= size) return [];
  const oldestFirst = items.toReversed();
  return Array.from({ length: Math.floor(items.length / size) }, (_, index) =>
    oldestFirst.slice(index * size, (index + 1) * size).toReversed(),
  );
}
