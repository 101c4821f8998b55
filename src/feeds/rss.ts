import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { escapeHtml } from '../lib/html.ts';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import { feedLinks, type Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * What @astrojs/rss needs to write a feed (RSS 2.0).
 * @example rss(rssOptions(await loadFeed(source)))
 */
export function rssOptions(feed: Feed): RSSOptions {
  const links = feedLinks(feed, 'rss').map(
    ({ rel, href, type }) =>
      `<atom:link href="${escapeHtml(href)}" rel="${rel}"${type === undefined ? '' : ` type="${type}"`}/>`,
  );
  return {
    title: feed.title,
    description: feed.description,
    site: absolute(feed.page, site.url),
    trailingSlash: true,
    xmlns: NAMESPACES,
    customData: [
      `<language>${feed.language}</language>`,
      `<lastBuildDate>${rfc822(feed.updatedAt)}</lastBuildDate>`,
      ...links,
    ].join(''),
    items: feed.items.map((item) => toRssItem(item, feed)),
  };
}

function toRssItem(item: FeedItem, feed: Feed): RSSFeedItem {
  const { enclosure } = item;
  return {
    title: item.title,
    link: item.url,
    pubDate: new Date(item.publishedAt.epochMilliseconds),
    description: item.summary,
    content: item.html,
    categories: [...item.categories],
    ...(enclosure === undefined
      ? {}
      : { enclosure: { url: enclosure.url, length: enclosure.bytes, type: enclosure.type } }),
    customData: extraFields(item, feed),
  };
}

/** Merged last, so that this guid wins over the link that @astrojs/rss would write. */
function extraFields(item: FeedItem, feed: Feed): string {
  const { id, authors, language, publishedAt, updatedAt } = item;
  return [
    `<guid isPermaLink="false">${escapeHtml(id)}</guid>`,
    ...authors.map((author) => `<dc:creator>${escapeHtml(author)}</dc:creator>`),
    ...(language === feed.language ? [] : [`<dc:language>${language}</dc:language>`]),
    ...(updatedAt.equals(publishedAt)
      ? []
      : [`<atom:updated>${updatedAt.toString()}</atom:updated>`]),
  ].join('');
}

function rfc822(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString();
}
