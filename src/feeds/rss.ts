import { generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../lib/html.ts';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import { dropIndentation } from './compact-xml.ts';
import { feedLinks, toDate, type Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/**
 * A feed written as RSS 2.0. The content of items stands in CDATA sections: each of its tags would weigh
 * six bytes more if it were escaped.
 * @example rssFeed(await loadFeed(source)) → '<?xml version="1.0" encoding="utf-8"?><rss …'
 */
export function rssFeed(feed: Feed): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      description: feed.description,
      link: absolute(feed.page, site.url),
      language: feed.language,
      lastBuildDate: toDate(feed.updatedAt),
      atom: { links: feedLinks(feed, 'rss') },
      items: feed.items.map((item) => toRssItem(item, feed)),
    },
    { strict: true },
  );
  return dropIndentation(xml);
}

function toRssItem(item: FeedItem, feed: Feed) {
  const { enclosure, language, publishedAt, updatedAt } = item;
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.id, isPermaLink: false },
    pubDate: toDate(publishedAt),
    // Readers take a description for HTML (RSS 2.0): « <Villes> » would vanish.
    description: escapeHtml(item.summary),
    content: { encoded: item.html },
    categories: item.categories.map((name) => ({ name })),
    dc: {
      creators: [...item.authors],
      ...(language === feed.language ? {} : { languages: [language] }),
    },
    ...(updatedAt.equals(publishedAt) ? {} : { atom: { updated: toDate(updatedAt) } }),
    ...(enclosure === undefined
      ? {}
      : { enclosures: [{ url: enclosure.url, length: enclosure.bytes, type: enclosure.type }] }),
  };
}
