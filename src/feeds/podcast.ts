import { generateRssFeed } from 'feedsmith';
import { z } from 'zod';
import { escapeHtml } from '../lib/html.ts';
import { FEED_TYPES, MEDIA_TYPES } from '../lib/media-types.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { CHAPTERS_TYPE } from './chapters.ts';
import { toDate, type Feed } from './feed.ts';
import type { FeedFile } from './files.ts';
import type { FeedItem } from './item.ts';
import { toOneLine } from './one-line.ts';

/** From Apple's list, the two that fit best. */
const CATEGORIES = ['Government', 'Society & Culture'];

/** feedsmith writes the words that Apple took before: https://podcasters.apple.com/support/5440-explicit-content */
const FORMER_EXPLICIT = '<itunes:explicit>no</itunes:explicit>';

/** Apple writes to it to prove whose podcast it is: one that cannot be read must stop the build. */
const OWNER_EMAIL = z
  .email('« podcastEmail » of site.config.ts is no e-mail address: correct it or leave undefined.')
  .optional();

/**
 * A feed of sounds written as a podcast: RSS 2.0 with the words of Apple and of Podcasting 2.0. Written
 * by feedsmith, which keeps « 007 » and « 1.10 » as they are.
 * @example podcast(await loadFeed(source)) → '<?xml version="1.0" encoding="utf-8"?><rss …'
 */
export function podcast(feed: Feed, ownerEmail: string | undefined = site.podcastEmail): string {
  const page = absolute(routes.resourceType('son'), site.url);
  const cover = absolute(routes.podcastCover, site.url);
  const title = toOneLine(strings.feed.podcast);
  const self = absolute(routes.podcast, site.url);
  const xml = generateRssFeed(
    {
      title,
      link: page,
      description: toOneLine(strings.feed.podcastSummary),
      language: site.language,
      lastBuildDate: toDate(feed.updatedAt),
      image: { url: cover, title, link: page },
      atom: { links: [{ href: self, rel: 'self', type: FEED_TYPES.rss }] },
      itunes: toShow(cover, OWNER_EMAIL.parse(ownerEmail)),
      podcast: { guid: site.podcastGuid, medium: 'podcast', locked: { value: true } },
      items: feed.items.flatMap(toEpisode),
    },
    { strict: true },
  );
  return xml.replaceAll(FORMER_EXPLICIT, '<itunes:explicit>false</itunes:explicit>');
}

/** A show in the words of Apple, which alone has given up its owner. */
function toShow(cover: string, email: string | undefined) {
  return {
    author: site.name,
    categories: CATEGORIES.map((text) => ({ text })),
    explicit: false,
    image: cover,
    owner: { name: site.name, ...(email === undefined ? {} : { email }) },
    type: 'episodic' as const,
  };
}

function toEpisode(item: FeedItem) {
  const { enclosure, picture } = item;
  if (enclosure?.seconds === undefined) return [];
  const { url, bytes, type, seconds } = enclosure;
  return [
    {
      title: item.title,
      link: item.url,
      // HTML, as in any RSS.
      description: escapeHtml(item.summary),
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
      ...podcastWords(item),
    },
  ];
}

/** What Podcasting 2.0 adds to an episode: its words and its chapters, where it has some. */
function podcastWords({ transcript, chapters, language }: FeedItem) {
  if (transcript === undefined && chapters === undefined) return {};
  return {
    podcast: {
      ...(chapters === undefined ? {} : { chapters: { url: chapters, type: CHAPTERS_TYPE } }),
      ...(transcript === undefined ? {} : { transcripts: [toTranscript(transcript, language)] }),
    },
  };
}

function toTranscript({ url, type }: FeedFile, language: string) {
  return { url, type, language, ...(type === MEDIA_TYPES.VTT ? { rel: 'captions' } : {}) };
}
