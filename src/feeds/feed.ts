import type { ArchivePlace } from '../domain/feed/feed.ts';
import type { Language } from '../lib/language.ts';
import { FEED_TYPES } from '../lib/media-types.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import type { FeedItem } from './item.ts';

/** A feed before it is written: every format says this and nothing else. */
export interface Feed {
  /** The name of the feed among others in a reader. */
  title: string;
  description: string;
  /** The language of its items, unless they say otherwise. */
  language: Language;
  /** The path of the page that it follows. */
  page: string;
  /** The last instant at which what it says changed, never the time of the build. */
  updatedAt: Temporal.Instant;
  /** The newest first. */
  items: readonly FeedItem[];
  archive: ArchivePlace;
}

/** A link of a feed to itself or to another document, with its relation (RFC 4287 §4.2.7, RFC 5005 §4). */
interface FeedLink {
  rel: 'self' | 'current' | 'prev-archive' | 'next-archive' | 'hub';
  href: string;
  /** The address of the document; a hub has none. */
  type?: string;
}

/**
 * The links of a feed to its own address, to the archives that hold what came before it, and to the hub
 * that tells of what comes, if there is one; archives never change, and are Atom for readers of both
 * formats, since their items have the same ids in each.
 * @example feedLinks(feed of the site, 'atom') → [{ rel: 'self', href: 'https://…/atom.xml', … }, { rel: 'prev-archive', … }]
 */
export function feedLinks(
  { page, archive }: Feed,
  format: 'rss' | 'atom',
  hub: string | undefined = site.hub,
): FeedLink[] {
  const { number, previous, next } = archive;
  const current = routes[format](page);
  const linkTo = (rel: FeedLink['rel'], path: string, type: string = FEED_TYPES[format]) => [
    { rel, href: absolute(path, site.url), type },
  ];
  const archiveAt = (rel: FeedLink['rel'], place: number | undefined): FeedLink[] =>
    place === undefined ? [] : linkTo(rel, routes.feedArchive(place), FEED_TYPES.atom);
  const links = [
    ...(number === undefined
      ? linkTo('self', current)
      : [...archiveAt('self', number), ...linkTo('current', current)]),
    ...archiveAt('prev-archive', previous),
    ...archiveAt('next-archive', next),
  ];
  return hub === undefined || number !== undefined ? links : [...links, { rel: 'hub', href: hub }];
}

/**
 * The last instant at which one of the items changed.
 * @throws when there is none: a feed without items must not be made
 * @example lastChange([{ updatedAt: 2025-09-09T06:00:00Z, … }]) → 2025-09-09T06:00:00Z
 */
export function lastChange(items: readonly Pick<FeedItem, 'updatedAt'>[]): Temporal.Instant {
  const instants = items.map(({ updatedAt }) => updatedAt);
  const last = instants.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1);
  if (last === undefined) throw new Error('A feed without items must not be made.');
  return last;
}

/**
 * An instant as feedsmith takes it.
 * @example toDate(Temporal.Instant.from('2025-09-09T06:00:00Z')) → new Date('2025-09-09T06:00:00Z')
 */
export function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
