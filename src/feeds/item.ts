import { publicationInstant, updateInstant } from '../domain/entry/publication.ts';
import { titleWithState } from '../domain/event/event.ts';
import { hasChapterFile } from '../domain/resource/resource.ts';
import type { StreamItem } from '../domain/stream/item.ts';
import { stripControlCharacters } from '../lib/text.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { describeDays } from '../ui/event-facts.ts';
import { strings } from '../ui/strings.ts';
import { itemPage } from './address.ts';
import type { FeedFile, ItemFiles } from './files.ts';
import { itemHtml } from './item-html.ts';
import { toOneLine } from './one-line.ts';

/** One thing that a subscriber receives, before it is written as RSS, Atom or JSON Feed. */
export interface FeedItem {
  /** A `tag:` URI (RFC 4151) that outlives its address. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** The whole content, every address in it whole. */
  html: string;
  authors: readonly string[];
  categories: readonly string[];
  /** The language of its text, as BCP 47 writes it. */
  language: string;
  publishedAt: Temporal.Instant;
  /** The publication itself as long as nothing was changed. */
  updatedAt: Temporal.Instant;
  picture?: FeedFile | undefined;
  /** The file of a resource that is a file, else the picture: RSS has room for one. */
  enclosure?: FeedFile | undefined;
  transcript?: FeedFile | undefined;
  /** The address of the parts of a sound. */
  chapters?: string | undefined;
}

/**
 * The `tag:` URI by which readers know an item whatever becomes of its address (RFC 4151).
 * @example itemTag('article', '2025-09-09-hokusai') → 'tag:cites-unies-france.org,2026:article/2025-09-09-hokusai'
 */
export function itemTag(kind: StreamItem['kind'], stableId: string): string {
  return `tag:${site.tagAuthority}:${kind}/${stableId}`;
}

/**
 * An item as all formats say it, from its entry, its text made ready and its files.
 * @example toFeedItem({ kind: 'article', entry }, { bodyHtml: '<p>…</p>', files: { photos: [] } }) → { id: 'tag:…', title, html, … }
 */
export function toFeedItem(
  item: StreamItem,
  { bodyHtml, files }: { bodyHtml: string; files: ItemFiles },
): FeedItem {
  const { kind, entry } = item;
  const publishedAt = publicationInstant(entry, site.defaultTime);
  return {
    id: itemTag(kind, entry.stableId),
    url: absolute(itemPage(item), site.url),
    title: toOneLine(titleOf(item), entry.language),
    summary: toOneLine(entry.summary, entry.language),
    html: stripControlCharacters(itemHtml(item, { bodyHtml, files })),
    authors: authorsOf(item).map((name) => toOneLine(name)),
    categories: [...entry.countries, ...entry.topics].map(({ name }) => toOneLine(name)),
    language: entry.language,
    publishedAt,
    updatedAt: updateInstant(entry, site.defaultTime) ?? publishedAt,
    picture: files.picture,
    enclosure: files.media ?? files.picture,
    transcript: files.transcript,
    chapters: chaptersOf(item),
  };
}

function chaptersOf({ kind, entry }: StreamItem): string | undefined {
  if (kind !== 'resource' || !hasChapterFile(entry)) return undefined;
  return absolute(routes.chapters(entry), site.url);
}

/** The day of an event stands in its title: the date of the item is that of its announcement. */
function titleOf({ kind, entry }: StreamItem): string {
  if (kind !== 'event') return entry.title;
  return strings.feed.dated(titleWithState(entry), describeDays(entry));
}

function authorsOf({ kind, entry }: StreamItem): readonly string[] {
  if (kind === 'article') return [entry.source?.name ?? site.name];
  if (kind === 'event') return [site.name];
  return entry.authors.length > 0 ? entry.authors : [entry.publisher ?? site.name];
}
