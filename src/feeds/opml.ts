import { generateOpml } from 'feedsmith';
import { stripControlCharacters } from '../lib/text.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import type { Subscription, SubscriptionGroup } from './subscriptions.ts';

/**
 * A list of feeds that readers import (OPML 2.0), under their subjects. Each stream stands there once,
 * by its first format, or a reader would show everything three times; what has no feed is left out.
 * @example feedList('Tous les flux du site', groups) → '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">…'
 */
export function feedList(title: string, groups: readonly SubscriptionGroup[]): string {
  return generateOpml({
    head: { title: clean(`${title} – ${site.name}`), ownerName: site.name },
    body: {
      outlines: groups.map((group) => ({
        text: clean(group.title),
        title: clean(group.title),
        outlines: group.subscriptions.flatMap(toOutline),
      })),
    },
  });
}

function toOutline({ name, page, feeds: [feed], language }: Subscription) {
  if (feed === undefined) return [];
  // In a reader, it stands among the feeds of other sites.
  const title = clean(name === site.name ? name : `${name} – ${site.name}`);
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

function clean(text: string): string {
  return stripControlCharacters(setFrenchTypography(text));
}
