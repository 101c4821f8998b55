import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { titleWithState } from '../domain/event/event.ts';
import type { Stream, StreamItem } from '../domain/stream/stream.ts';
import { toInstant } from '../lib/dates.ts';
import { escapeHtml } from '../lib/html.ts';
import { stripControlCharacters } from '../lib/text.ts';
import { setTypography } from '../lib/typography.ts';
import { renderEntry } from '../markdown/entry-text.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { itemPage, streamPage } from './address.ts';
import { itemHtml } from './item-html.ts';
import { streamName } from './title.ts';

/**
 * What @astrojs/rss needs to write the feed of a stream (RSS 2.0).
 * @example rss(await rssOptions(stream))
 */
export async function rssOptions(stream: Stream): Promise<RSSOptions> {
  const page = streamPage(stream);
  const { items } = stream;
  return {
    title: stream.kind === 'site' ? site.name : `${streamName(stream)} – ${site.name}`,
    description: site.tagline,
    site: absolute(page, site.url),
    trailingSlash: true,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: [
      `<language>${site.language}</language>`,
      `<lastBuildDate>${rfc822(lastChangeOf(items))}</lastBuildDate>`,
      `<atom:link href="${absolute(routes.rss(page), site.url)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: await Promise.all(items.map(toRssItem)),
  };
}

/**
 * The `tag:` URI by which readers know an item whatever becomes of its address (RFC 4151).
 * @example itemTag({ kind: 'article', entry: { stableId: '2025-09-09-hokusai' } }) → 'tag:cites-unies-france.org,2026:article/2025-09-09-hokusai'
 */
export function itemTag({ kind, entry }: StreamItem): string {
  return `tag:${site.tagAuthority}:${kind}/${entry.stableId}`;
}

async function toRssItem(item: StreamItem): Promise<RSSFeedItem> {
  const { entry } = item;
  const link = absolute(itemPage(item), site.url);
  const { html } = await renderEntry({ ...entry, absoluteFrom: link }, site.url);
  const title = item.kind === 'event' ? titleWithState(item.entry) : entry.title;
  const content = itemHtml(item, { bodyHtml: html, siteUrl: site.url });
  const source = item.kind === 'article' ? item.entry.source?.name : undefined;
  return {
    title: stripControlCharacters(setTypography(title, entry.language)),
    link,
    pubDate: new Date(publishedAt(entry.publishedOn).epochMilliseconds),
    description: stripControlCharacters(setTypography(entry.summary, entry.language)),
    content: stripControlCharacters(content),
    categories: [...entry.countries, ...entry.topics].map(({ name }) => name),
    // Merged last, so this guid wins over the link that @astrojs/rss would write.
    customData: `<guid isPermaLink="false">${itemTag(item)}</guid><dc:creator>${escapeHtml(source ?? site.name)}</dc:creator>`,
  };
}

/** The last instant at which what the feed says changed, never the time of the build. */
function lastChangeOf(items: readonly StreamItem[]): Temporal.Instant {
  const days = items.map(({ entry }) => entry.updatedOn ?? entry.publishedOn).toSorted();
  const last = days.at(-1);
  if (last === undefined) throw new Error('A feed without items must not be made.');
  return publishedAt(last);
}

function publishedAt(day: string): Temporal.Instant {
  return toInstant({ day, hour: site.publicationHour, zone: site.zone });
}

function rfc822(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString();
}
