import { generateRssFeed } from 'feedsmith';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import type { Feed } from './feed.ts';
import { clean, type FeedItem } from './item.ts';

/** Square, as podcast directories require. */
const COVER = '/podcast.png';

/** From Apple's list, the two that fit best. */
const CATEGORIES = ['Government', 'Society & Culture'];

/**
 * A feed of sounds written as a podcast: RSS 2.0 with the words of Apple and of Podcasting 2.0. Written
 * by feedsmith, which keeps « 007 » and « 1.10 » as they are.
 * @example podcast(await loadFeed(source)) → '<?xml version="1.0" encoding="utf-8"?><rss …'
 */
export function podcast(feed: Feed): string {
  const page = absolute(routes.resourceType('son'), site.url);
  const cover = absolute(COVER, site.url);
  const title = clean(strings.feed.podcast);
  return generateRssFeed(
    {
      title,
      link: page,
      description: clean(strings.feed.podcastSummary),
      language: site.language,
      lastBuildDate: toDate(feed.updatedAt),
      image: { url: cover, title, link: page },
      atom: {
        links: [
          {
            href: absolute(routes.podcast, site.url),
            rel: 'self',
            type: 'application/rss+xml',
          },
        ],
      },
      itunes: {
        author: site.name,
        categories: CATEGORIES.map((text) => ({ text })),
        explicit: false,
        image: cover,
        type: 'episodic',
      },
      podcast: { guid: site.podcastGuid, medium: 'podcast', locked: { value: true } },
      items: feed.items.flatMap(toEpisode),
    },
    { strict: true },
  );
}

function toEpisode(item: FeedItem) {
  const { enclosure, transcript, picture } = item;
  if (enclosure?.seconds === undefined) return [];
  const { url, bytes, type, seconds } = enclosure;
  return [
    {
      title: item.title,
      link: item.url,
      description: item.summary,
      content: { encoded: item.html },
      guid: { value: item.id, isPermaLink: false },
      pubDate: toDate(item.publishedAt),
      dc: { creators: [...item.authors] },
      enclosures: [{ url, length: bytes, type }],
      itunes: {
        duration: Math.round(seconds),
        explicit: false,
        author: item.authors.join(', '),
        episodeType: 'full',
        ...(picture === undefined ? {} : { image: picture.url }),
      },
      ...(transcript === undefined
        ? {}
        : {
            podcast: {
              transcripts: [
                {
                  url: transcript.url,
                  type: transcript.type,
                  language: item.language,
                  ...(transcript.type === 'text/vtt' ? { rel: 'captions' } : {}),
                },
              ],
            },
          }),
    },
  ];
}

function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
