import sax from 'sax';
import { readAtom, readJsonFeed, readRss } from '../../src/test/read-feed.ts';
import type { FeedReading, ItemReading } from '../../src/test/read-feed.ts';
import { strings } from '../../src/ui/strings.ts';
import { builtFiles, fileOf, readBuilt } from './dist.ts';
import { builtPages } from './pages.ts';
import { attribute, named } from './tree.ts';

/** A feed of the built site in one format. */
export interface WrittenFeed {
  /** From dist/: `pays/liban/atom.xml`. */
  file: string;
  text: string;
  feed: FeedReading;
}

/** A stream of the built site in the formats that it has. */
export interface BuiltFeed {
  /** From the root: `/pays/liban/`. */
  page: string;
  rss: WrittenFeed;
  /** Crossings of two terms have RSS only. */
  atom: WrittenFeed | undefined;
  json: WrittenFeed | undefined;
}

/**
 * Whether an item says that another was taken away: it leads to a list, and comes beside the fifty items
 * of a feed.
 * @example isNotice({ title: 'Retiré : Un appel', … }) → true
 */
export function isNotice({ title }: Pick<ItemReading, 'title'>): boolean {
  return title.startsWith(strings.feed.retracted(''));
}

/**
 * Whether a feed only says what was taken away, to those who followed it: nobody else is led there.
 * @example isOver(feed of a country whose only item was taken away) → true
 */
export function isOver({ rss }: BuiltFeed): boolean {
  return rss.feed.items.every(isNotice);
}

let feeds: readonly BuiltFeed[] | undefined;

/**
 * Every feed of the built site, its formats side by side.
 * @example builtFeeds() → [{ page: '/pays/liban/', rss: …, atom: …, json: … }, …]
 */
export function builtFeeds(): readonly BuiltFeed[] {
  feeds ??= builtFiles('**/rss.xml').map((file) => {
    const folder = file.slice(0, -'rss.xml'.length);
    return {
      page: `/${folder}`,
      rss: readFeed(file, readRss),
      atom: readIfBuilt(`${folder}atom.xml`, readAtom),
      json: readIfBuilt(`${folder}feed.json`, readJsonFeed),
    };
  });
  return feeds;
}

function readIfBuilt(file: string, read: (text: string) => FeedReading): WrittenFeed | undefined {
  return fileOf(`/${file}`) === undefined ? undefined : readFeed(file, read);
}

/**
 * The documents that hold the whole feed of the site, from the one that is followed to the oldest; its
 * archives are Atom, whichever leads there.
 * @param readText reads a file of another site than the one under test
 * @example archiveChain('rss') → [{ file: 'rss.xml', … }, { file: 'flux/archives/atom-3.xml', … }, …]
 */
export function archiveChain(format: 'rss' | 'atom', readText = readBuilt): WrittenFeed[] {
  const chain: WrittenFeed[] = [];
  let file: string | undefined = `${format}.xml`;
  while (file !== undefined) {
    if (chain.some((document) => document.file === file)) throw new Error(`${file} comes twice.`);
    const document = readFeed(file, file === 'rss.xml' ? readRss : readAtom, readText);
    chain.push(document);
    const previous: string | undefined = document.feed.links['prev-archive'];
    file = previous === undefined ? undefined : new URL(previous).pathname.slice(1);
  }
  return chain;
}

function readFeed(
  file: string,
  read: (text: string) => FeedReading,
  readText = readBuilt,
): WrittenFeed {
  const text = readText(file);
  try {
    return { file, text, feed: read(text) };
  } catch (cause) {
    throw new Error(`${file} lacks what every feed has.`, { cause });
  }
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
