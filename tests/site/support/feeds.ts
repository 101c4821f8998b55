import { parseRssFeed } from 'feedsmith';
import sax from 'sax';
import { z } from 'zod';
import { site } from '../../../src/site.config.ts';
import { builtFiles, readBuilt } from './dist.ts';
import { builtPages } from './pages.ts';
import { attribute, named } from './tree.ts';

const item = z.looseObject({
  title: z.string(),
  link: z.string(),
  description: z.string(),
  pubDate: z.string(),
  guid: z.looseObject({ value: z.string(), isPermaLink: z.boolean().optional() }),
  content: z.looseObject({ encoded: z.string() }),
});

const channel = z.looseObject({
  title: z.string(),
  link: z.string(),
  description: z.string(),
  language: z.string(),
  lastBuildDate: z.string(),
  atom: z.looseObject({ links: z.array(z.looseObject({ href: z.string(), rel: z.string() })) }),
  items: z.array(item).min(1),
});

/** A feed of the built site. */
export interface BuiltFeed {
  /** From dist/: `pays/liban/rss.xml`. */
  file: string;
  /** Its whole address. */
  url: string;
  xml: string;
  channel: z.output<typeof channel>;
}

/** One item of a feed. */
export type FeedItem = z.output<typeof item>;

/** Fewer feeds than this is no build of the real content. */
export const LEAST_FEEDS = 80;

let feeds: readonly BuiltFeed[] | undefined;

/** Every RSS feed of the built site. */
export function builtFeeds(): readonly BuiltFeed[] {
  feeds ??= builtFiles('**/rss.xml', LEAST_FEEDS).map((file) => {
    const xml = readBuilt(file);
    return { file, url: `${site.url}/${file}`, xml, channel: readChannel(file, xml) };
  });
  return feeds;
}

function readChannel(file: string, xml: string): BuiltFeed['channel'] {
  const parsed = channel.safeParse(parseRssFeed(xml));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} lacks what every feed has: ${z.prettifyError(parsed.error)}`);
}

/** What the parser lets pass: HTML’s entities, forbidden characters, the end of a CDATA. */
const FORBIDDEN = [
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,10}/i,
  // eslint-disable-next-line no-control-regex -- XML 1.0 forbids these characters
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/,
  /&#(?:x0*1?[0-8bcef]|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i,
  /\]\]>/,
];

/**
 * What keeps a text from being well-formed XML, or nothing.
 * @example xmlFault('<a>&nbsp;</a>') → '&nbsp;'
 */
export function xmlFault(xml: string): string | undefined {
  const parser = sax.parser(true);
  let fault: string | undefined;
  parser.onerror = ({ message }) => {
    fault ??= message.replaceAll('\n', ', ');
    parser.resume();
  };
  parser.write(xml).close();
  const text = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  const forbidden = FORBIDDEN.map((pattern) => pattern.exec(text)?.[0]);
  return fault ?? forbidden.find((found) => found !== undefined);
}

/**
 * The feeds that pages announce, and the pages that do.
 * @example announcedFeeds().get('/pays/liban/rss.xml') → ['pays/liban/index.html']
 */
export function announcedFeeds(): ReadonlyMap<string, readonly string[]> {
  const links = builtPages().flatMap(({ file, elements }) =>
    named(elements, 'link')
      .filter((link) => attribute(link, 'rel') === 'alternate')
      .filter((link) => /\b(?:rss|atom|feed)\+/.test(attribute(link, 'type') ?? ''))
      .map((link) => ({ file, href: attribute(link, 'href') ?? '' })),
  );
  const byFeed = Map.groupBy(links, ({ href }) => href);
  return new Map([...byFeed].map(([href, found]) => [href, found.map(({ file }) => file)]));
}
