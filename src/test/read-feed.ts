import { decodeHTML } from 'entities';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { z } from 'zod';
import { atomSchema, instant, rssSchema, text } from './feed-schemas.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

/** What a reader understands of an item, whatever the format. */
export interface ItemReading {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  authors: readonly string[];
  categories: readonly string[];
  language: string;
  /** ISO, in UTC. */
  publishedAt: string;
  updatedAt: string;
  enclosure: { url: string; type: string; bytes: number } | undefined;
}

/** What a reader understands of a feed. */
export interface FeedReading {
  title: string;
  page: string;
  language: string;
  /** Its own address, and where its archives are, by their relations. */
  links: Readonly<Record<string, string>>;
  /** JSON Feed has no such field. */
  updatedAt: string | undefined;
  items: readonly ItemReading[];
}

/**
 * Reads an RSS feed as an application does.
 * @throws when it lacks what every feed of ours has
 * @example readRss('<rss version="2.0">…')
 *   → { title: 'Japon – Cités Unies France', language: 'fr', items: [{ id: 'tag:…', … }], … }
 */
export function readRss(xml: string): FeedReading {
  const feed = rssSchema.parse(parseRssFeed(xml));
  return {
    title: feed.title,
    page: feed.link,
    language: feed.language,
    links: byRelation(feed.atom.links),
    updatedAt: feed.lastBuildDate,
    items: feed.items.map((item) => ({
      id: item.guid.value,
      url: item.link,
      title: item.title,
      // Applications show the description of an item as HTML.
      summary: decodeHTML(item.description.replaceAll(/<[^>]*>/g, '')),
      html: item.content.encoded,
      authors: item.dc.creators,
      categories: item.categories.map(({ name }) => name),
      language: item.dc.languages?.[0] ?? feed.language,
      publishedAt: item.pubDate,
      updatedAt: item.atom?.updated ?? item.pubDate,
      enclosure: item.enclosures.map(({ url, type, length }) => ({ url, type, bytes: length }))[0],
    })),
  };
}

/**
 * Reads an Atom feed as an application does.
 * @throws when it lacks what every feed of ours has
 * @example readAtom('<feed xmlns="http://www.w3.org/2005/Atom">…')
 *   → { title: …, links: { self: 'https://…' }, items: […], … }
 */
export function readAtom(xml: string): FeedReading {
  const feed = atomSchema.parse(parseAtomFeed(xml));
  const { alternate = '', ...links } = byRelation(feed.links);
  return {
    title: feed.title.value,
    page: alternate,
    language: feed.xml.lang,
    links,
    updatedAt: feed.updated,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: byRelation(entry.links).alternate ?? '',
      title: entry.title.value,
      summary: entry.summary.value,
      html: entry.content.value,
      authors: entry.authors.map(({ name }) => name),
      categories: entry.categories.map(({ term }) => term),
      language: entry.xml?.lang ?? feed.xml.lang,
      publishedAt: entry.published,
      updatedAt: entry.updated,
      enclosure: entry.links
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href, type, length = 0 }) => ({ url: href, type, bytes: length }))[0],
    })),
  };
}

/**
 * Reads a JSON Feed as an application does.
 * @throws when it is not one of version 1.1, or lacks what every feed of ours has
 * @example readJsonFeed('{"version":"https://jsonfeed.org/version/1.1",…}') → { title: …, items: […], … }
 */
export function readJsonFeed(json: string): FeedReading {
  const feed = jsonFeedSchema.parse(JSON.parse(json));
  const feedLanguage = text.parse(feed.language);
  return {
    title: feed.title,
    page: text.parse(feed.home_page_url),
    language: feedLanguage,
    links: { self: text.parse(feed.feed_url) },
    updatedAt: undefined,
    items: feed.items.map((item) => ({
      id: item.id,
      url: text.parse(item.url),
      title: text.parse(item.title),
      summary: text.parse(item.summary),
      html: text.parse(item.content_html),
      authors: (item.authors ?? []).map(({ name }) => text.parse(name)),
      categories: item.tags ?? [],
      language: item.language ?? feedLanguage,
      publishedAt: instant.parse(item.date_published),
      updatedAt: instant.parse(item.date_modified ?? item.date_published),
      enclosure: (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => ({
        url,
        type: mime_type,
        bytes: size_in_bytes,
      }))[0],
    })),
  };
}

const second = z.object({
  title: text,
  items: z.array(z.object({ title: text, link: text, isoDate: text, content: text })),
});

/**
 * The same XML read by a second application: the titles, addresses, dates and contents of its
 * items.
 * @example (await readWithRssParser(xml))[0]?.title → 'L’été de Hokusai'
 */
export async function readWithRssParser(xml: string) {
  const feed = await new Parser({
    customFields: { item: [['content:encoded', 'content']] },
  }).parseString(xml);
  return second.parse(feed).items;
}

function byRelation(links: readonly { rel: string; href: string }[]): Record<string, string> {
  return Object.fromEntries(links.map(({ rel, href }) => [rel, href]));
}
