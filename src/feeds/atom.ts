import { generateAtomFeed } from 'feedsmith';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import { dropIndentation } from './compact-xml.ts';
import { feedLinks, toDate, type Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/**
 * A feed written as Atom 1.0 (RFC 4287). The documents of its archives bear its own id (RFC 5005 §4).
 * @example atomFeed(await loadFeed(source)) → '<?xml version="1.0" encoding="utf-8"?><feed …'
 */
export function atomFeed(feed: Feed): string {
  const page = absolute(feed.page, site.url);
  const xml = generateAtomFeed(
    {
      id: `tag:${site.tagAuthority}:flux${feed.page}`,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: toDate(feed.updatedAt),
      authors: [{ name: site.name, uri: absolute('/', site.url) }],
      icon: absolute('/icone-512.png', site.url),
      links: [...feedLinks(feed, 'atom'), { rel: 'alternate', type: 'text/html', href: page }],
      entries: feed.items.map((item) => toEntry(item, feed)),
      xml: { lang: feed.language },
    },
    { strict: true },
  );
  const whole = dropIndentation(xml);
  return feed.archive.number === undefined ? whole : markArchive(whole);
}

/** Tells readers that this document never changes (RFC 5005 §4), for which feedsmith has no field. */
function markArchive(xml: string): string {
  return xml.replace(
    /<feed\b([^>]*)>/,
    '<feed$1 xmlns:fh="http://purl.org/syndication/history/1.0"><fh:archive/>',
  );
}

function toEntry(item: FeedItem, feed: Feed) {
  const { enclosure, language } = item;
  return {
    id: item.id,
    title: { value: item.title },
    summary: { value: item.summary },
    content: { value: item.html, type: 'html' },
    published: toDate(item.publishedAt),
    updated: toDate(item.updatedAt),
    authors: item.authors.map((name) => ({ name })),
    categories: item.categories.map((term) => ({ term })),
    links: [
      { rel: 'alternate', type: 'text/html', href: item.url },
      ...(enclosure === undefined
        ? []
        : [
            {
              rel: 'enclosure',
              href: enclosure.url,
              type: enclosure.type,
              length: enclosure.bytes,
            },
          ]),
    ],
    ...(language === feed.language ? {} : { xml: { lang: language } }),
  };
}
