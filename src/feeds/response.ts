import type { FeedSource } from '../domain/feed/feed.ts';
import { FEED_TYPES } from '../lib/media-types.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { loadFeed } from './load.ts';
import { onceWritten } from './once-written.ts';
import { rssFeed } from './rss.ts';

/** What writes each format in which a feed is served. */
const WRITERS = {
  rss: onceWritten('item', rssFeed),
  atom: onceWritten('entry', atomFeed),
  json: jsonFeed,
} as const;

/** A format by its name in addresses. */
export type FeedFormat = keyof typeof WRITERS;

/** The formats that are XML. */
export const XML_FORMATS = ['rss', 'atom'] as const satisfies readonly FeedFormat[];

/**
 * A feed in one format.
 * @example feedResponse({ stream, … }, 'atom') → an answer of type application/atom+xml
 */
export async function feedResponse(source: FeedSource, format: FeedFormat): Promise<Response> {
  return textResponse(WRITERS[format](await loadFeed(source)), FEED_TYPES[format]);
}

/**
 * A text as the development server answers it; a static host gives the type by its own rules.
 * @example textResponse(eventCalendar({ event }), 'text/calendar')
 */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
