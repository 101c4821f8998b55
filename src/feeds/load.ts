import type { FeedSource } from '../domain/feed/feed.ts';
import type { Stream } from '../domain/stream/stream.ts';
import type { StreamItem } from '../domain/stream/item.ts';
import { renderEntry } from '../markdown/entry-text.ts';
import { completeAddresses } from '../markdown/links.ts';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import { itemPage, streamPage } from './address.ts';
import { lastChange, type Feed } from './feed.ts';
import { readFiles } from './files.ts';
import { toFeedItem, type FeedItem } from './item.ts';
import { toOneLine } from './one-line.ts';
import { toRetractedItem } from './retraction.ts';
import { streamName } from './title.ts';

/** Links to a heading lead to the page; only notes name theirs. */
const HEADING_ID = /(<h[1-6]) id="(?!footnote-label")[^"]*"/g;

/** Made once however many feeds and formats hold it; an entry that is loaded again is another object. */
const itemCache = new WeakMap<StreamItem['entry'], Promise<FeedItem>>();

/**
 * A feed with its items made ready, the newest first: what every format is written from.
 * @example loadFeed({ stream, retractions: [], pictures: [], archive: {} }) → { title: 'Liban – Cités Unies France', items: […], … }
 */
export async function loadFeed({ stream, retractions, archive }: FeedSource): Promise<Feed> {
  const published = await Promise.all(stream.items.map(loadItem));
  const items = [...published, ...retractions.map(toRetractedItem)].toSorted((a, b) =>
    Temporal.Instant.compare(b.publishedAt, a.publishedAt),
  );
  return {
    title: toOneLine(feedTitle(stream)),
    description: toOneLine(site.tagline),
    language: stream.kind === 'language' ? stream.language : site.language,
    page: streamPage(stream),
    updatedAt: lastChange(items),
    items,
    archive,
  };
}

function feedTitle(stream: Stream): string {
  return stream.kind === 'site' ? site.name : `${streamName(stream)} – ${site.name}`;
}

function loadItem(item: StreamItem): Promise<FeedItem> {
  const known = itemCache.get(item.entry);
  if (known !== undefined) return known;
  const result = makeItem(item);
  itemCache.set(item.entry, result);
  return result;
}

async function makeItem(item: StreamItem): Promise<FeedItem> {
  const [{ html }, files] = await Promise.all([renderEntry(item.entry, site.url), readFiles(item)]);
  const whole = completeAddresses(html.trim(), absolute(itemPage(item), site.url));
  const bodyHtml = whole.replace(HEADING_ID, '$1');
  return toFeedItem(item, { bodyHtml, files });
}
