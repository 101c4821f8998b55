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

/** How many of the newest items a feed holds. */
export interface FeedSize {
  most: number;
  /** Fewer than so many only where there are no more. */
  least: number;
  /** The least that a feed of two things crossed holds. */
  leastCrossed: number;
  /** Beyond that, what was published or corrected from so many days before the newest item on. */
  days: number;
}

/**
 * The items that a feed holds. Whoever asks once in so many days misses none, unless more than the most
 * come at once; and since days are counted from the newest item, no day passes that changes a feed. What was
 * corrected since then stands there again: a meeting is called off long after it was announced.
 * @param items newest first
 * @example newestItems(items of one year, { most: 50, least: 10, days: 30 }) → those of the last month, or the ten newest
 */
export function newestItems(
  items: readonly StreamItem[],
  { most, least, days }: Omit<FeedSize, 'leastCrossed'>,
): readonly StreamItem[] {
  const newest = items.map(appearedOn).toSorted().at(-1);
  if (newest === undefined) return [];
  const first = Temporal.PlainDate.from(newest).subtract({ days }).toString();
  return items.filter((item, index) => index < least || lastToldOn(item) >= first).slice(0, most);
}

/**
 * The items of a stream as subscribers could see them, the last to appear first: what an embargo held
 * back for months is news on the day that it ends, and comes after all that archives hold already.
 * @param items newest first
 * @example byAppearance([article of 2 March, article of January held back until 3 March]) → the second, then the first
 */
export function byAppearance(items: readonly StreamItem[]): StreamItem[] {
  return items.toSorted((a, b) => appearedOn(b).localeCompare(appearedOn(a)));
}

/** The day on which subscribers could see it first: an embargo may end after its own day. */
function appearedOn({ entry: { publishedOn, embargoUntil = '' } }: StreamItem): string {
  const end = embargoUntil.slice(0, publishedOn.length);
  return end > publishedOn ? end : publishedOn;
}

/** The day on which subscribers had something to read of it last. */
function lastToldOn(item: StreamItem): string {
  const { updatedOn = '' } = item.entry;
  const appeared = appearedOn(item);
  return updatedOn > appeared ? updatedOn : appeared;
}

/** Whether a stream is of one term or of two things crossed, and not of the whole site or a part of it. */
export function isNarrow({ kind }: Pick<Stream, 'kind'>): boolean {
  return NARROW.has(kind);
}

const NARROW: ReadonlySet<Stream['kind']> = new Set([
  'countries',
  'topics',
  'localGovernments',
  'networks',
  'choice',
]);

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
