import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/** Writes a feed in one format. */
type WriteFeed = (feed: Feed) => string;

/**
 * Writes feeds with each item written once, however many of them hold it: on its own by the same
 * library, and what stands between its tags is kept. Archives, which share none, are written as they are.
 * @param tag of an item in this format
 * @example const writeRss = onceWritten('item', rssFeed) // the same text, sooner
 */
export function onceWritten(tag: 'item' | 'entry', write: WriteFeed): WriteFeed {
  /** By the language of the feed: an item in another one says so. */
  const kept = new WeakMap<FeedItem, Map<string, string>>();
  const cutAlone = (feed: Feed, item: FeedItem | undefined) =>
    cutAtItem(write({ ...feed, items: item === undefined ? [] : [item] }), tag);
  const keepItem = (feed: Feed, item: FeedItem): string => {
    const texts = kept.get(item) ?? new Map<string, string>();
    const text = texts.get(feed.language) ?? cutAlone(feed, item).item;
    kept.set(item, texts.set(feed.language, text));
    return text;
  };
  return (feed) => {
    if (feed.archive.number !== undefined || feed.items.length < 2) return write(feed);
    // Where some item has content, feedsmith names its namespace at the head.
    const first = feed.items.find(({ html }) => html !== '') ?? feed.items[0];
    const { before, after } = cutAlone(feed, first);
    return before + feed.items.map((item) => keepItem(feed, item)).join('') + after;
  };
}

function cutAtItem(document: string, tag: string) {
  const start = document.search(new RegExp(`<${tag}[ >]`));
  const closing = `</${tag}>`;
  const end = document.lastIndexOf(closing) + closing.length;
  if (start === -1) throw new Error(`A feed of one item was written without <${tag}>.`);
  return {
    before: document.slice(0, start),
    item: document.slice(start, end),
    after: document.slice(end),
  };
}
