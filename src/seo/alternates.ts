import { MEDIA_TYPES } from '../lib/media-types.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { feedsOf, podcastAt, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import type { Crumb } from './crumb.ts';

/** What can be followed from a page, as its head announces it to readers and browsers. */
export interface AlternateLink {
  /** Tells it apart from every other of the same page. */
  title: string;
  href: string;
  /** The media type of the alternate. */
  type: string;
}

/** What a page is followed by, each named as a reader knows it. */
export interface Followed {
  /** Pages whose feeds are announced. */
  feeds?: readonly Crumb[] | undefined;
  /** Calendars, by their own addresses. */
  calendars?: readonly Crumb[] | undefined;
  /** The address of a podcast. */
  podcast?: string | undefined;
}

/**
 * The links by which a page announces what it is followed by, the feed of the whole site last. All
 * formats of a feed are announced by its own page, its RSS by the others, which have one choice less to
 * offer and are lighter by half a kilobyte.
 * @example alternateLinks({ path: '/', feeds: [] }) → [{ title: 'Cités Unies France (RSS)', href: '/rss.xml', type: 'application/rss+xml' }, …]
 */
export function alternateLinks({
  path: page,
  feeds = [],
  calendars = [],
  podcast,
}: Followed & { path: string }): AlternateLink[] {
  const labels = strings.subscriptions;
  const others = feeds.filter(({ path }) => path !== routes.home);
  const formatsAt = (path: string) => feedsOf(path).slice(0, path === page ? undefined : 1);
  return [
    ...others.flatMap(({ title, path }) => toLinks(formatsAt(path), `${title} – ${site.name}`)),
    ...calendars.map(({ title, path }) => ({
      title: titleOf(`${title} – ${site.name}`, labels.calendar),
      href: path,
      type: MEDIA_TYPES.ICS,
    })),
    ...(podcast === undefined ? [] : toLinks([podcastAt(podcast)], site.name)),
    ...toLinks(formatsAt(routes.home), site.name),
  ];
}

function toLinks(
  feeds: readonly { format: string; href: string; type: string }[],
  name: string,
): AlternateLink[] {
  return feeds.map(({ format, href, type }) => ({ title: titleOf(name, format), href, type }));
}

function titleOf(name: string, format: string): string {
  return setFrenchTypography(`${name} (${format})`);
}
