import { generateJsonFeed } from 'feedsmith';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { toDate, type Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/**
 * A feed written as JSON Feed 1.1 (jsonfeed.org/version/1.1).
 * @example jsonFeed(await loadFeed(source)) → '{"version":"https://jsonfeed.org/version/1.1",…'
 */
export function jsonFeed(feed: Feed): string {
  const written: unknown = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: absolute(feed.page, site.url),
      feed_url: absolute(routes.jsonFeed(feed.page), site.url),
      icon: absolute('/icone-512.png', site.url),
      language: feed.language,
      authors: [{ name: site.name, url: absolute('/', site.url) }],
      ...(site.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: site.hub }] }),
      items: feed.items.map(toJsonItem),
    },
    { strict: true },
  );
  return JSON.stringify(written);
}

function toJsonItem(item: FeedItem) {
  const { enclosure, picture, publishedAt, updatedAt } = item;
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: toDate(publishedAt),
    ...(updatedAt.equals(publishedAt) ? {} : { date_modified: toDate(updatedAt) }),
    authors: item.authors.map((name) => ({ name })),
    tags: [...item.categories],
    language: item.language,
    ...(picture === undefined ? {} : { image: picture.url }),
    ...(enclosure === undefined ? {} : { attachments: [toAttachment(enclosure)] }),
  };
}

function toAttachment({ url, type, bytes, seconds }: NonNullable<FeedItem['enclosure']>) {
  return {
    url,
    mime_type: type,
    size_in_bytes: bytes,
    ...(seconds === undefined ? {} : { duration_in_seconds: Math.round(seconds) }),
  };
}
