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
  /** Its media type. */
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
 * The links by which a page announces what it is followed by, the feeds of the whole site last.
 * @example alternateLinks({ feeds: [{ title: 'Liban', path: '/pays/liban/' }] }) → [{ title: 'Liban – Cités Unies France (RSS)', href: '/pays/liban/rss.xml', type: 'application/rss+xml' }, …]
 */
export function alternateLinks({ feeds = [], calendars = [], podcast }: Followed): AlternateLink[] {
  const labels = strings.subscriptions;
  const own = feeds.filter(({ path }) => path !== routes.home);
  return [
    ...own.flatMap((crumb) => toLinks(feedsOf(crumb.path), `${crumb.title} – ${site.name}`)),
    ...calendars.map(({ title, path }) => ({
      title: titleOf(`${title} – ${site.name}`, labels.calendar),
      href: path,
      type: 'text/calendar',
    })),
    ...(podcast === undefined ? [] : toLinks([podcastAt(podcast)], site.name)),
    ...toLinks(feedsOf(routes.home), site.name),
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
