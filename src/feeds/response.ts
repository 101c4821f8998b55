import type { FeedSource } from '../domain/feed/feed.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { loadFeed } from './load.ts';
import { onceWritten } from './once-written.ts';
import { rssFeed } from './rss.ts';

/** Every format in which a feed is served: its media type, and what writes it. */
const FORMATS = {
  rss: {
    type: 'application/rss+xml',
    write: onceWritten('item', rssFeed),
  },
  atom: { type: 'application/atom+xml', write: onceWritten('entry', atomFeed) },
  json: { type: 'application/feed+json', write: jsonFeed },
} as const;

/** A format by its name in addresses. */
export type FeedFormat = keyof typeof FORMATS;

/** The formats that are XML. */
export const XML_FORMATS = ['rss', 'atom'] as const satisfies readonly FeedFormat[];

/**
 * A feed in one format.
 * @example feedResponse({ stream, … }, 'atom') → an answer of type application/atom+xml
 */
export async function feedResponse(source: FeedSource, format: FeedFormat): Promise<Response> {
  const { type, write } = FORMATS[format];
  return textResponse(write(await loadFeed(source)), type);
}

/**
 * A text as the development server answers it; a static host gives the type by its own rules.
 * @example textResponse(eventCalendar({ event }), 'text/calendar')
 */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
