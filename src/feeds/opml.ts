import { generateOpml } from 'feedsmith';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import { toOneLine } from './one-line.ts';
import type { Subscription, SubscriptionGroup } from './subscriptions.ts';

/**
 * A list of feeds that readers import (OPML 2.0), under their subjects. Each stream stands there once,
 * by its first format, or a reader would show everything three times; what has no feed is left out.
 * @example feedList('Tous les flux du site', groups) → '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">…'
 */
export function feedList(title: string, groups: readonly SubscriptionGroup[]): string {
  return generateOpml({
    head: { title: toOneLine(`${title} – ${site.name}`), ownerName: site.name },
    body: {
      outlines: groups.map((group) => ({
        text: toOneLine(group.title),
        title: toOneLine(group.title),
        outlines: group.subscriptions.flatMap(toOutline),
      })),
    },
  });
}

function toOutline({ name, page, feeds: [feed], language }: Subscription) {
  if (feed === undefined) return [];
  // In a reader, it stands among the feeds of other sites.
  const title = toOneLine(name === site.name ? name : `${name} – ${site.name}`);
  return [
    {
      type: 'rss',
      text: title,
      title,
      xmlUrl: absolute(feed.href, site.url),
      htmlUrl: absolute(page, site.url),
      language: language ?? site.language,
    },
  ];
}
