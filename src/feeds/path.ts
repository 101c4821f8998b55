import type { FeedSource } from '../domain/feed/feed.ts';
import type { Redirection } from '../domain/old-address/table.ts';
import { feedsOf, routes } from '../routes.ts';
import { streamPage } from './address.ts';
import type { FeedFormat } from './response.ts';

/**
 * The generated paths of feeds in one format, below their pages; not every stream has every format.
 * @example feedPaths(sources, 'json') → [{ params: { feed: 'pays/liban', format: 'json' }, props }, …]
 */
export function feedPaths<F extends FeedFormat>(sources: readonly FeedSource[], format: F) {
  return sources
    .filter(({ stream }) =>
      feedsOf(streamPage(stream)).some((feed) => feed.format.toLowerCase() === format),
    )
    .map((source) => feedPath(source, format));
}

/**
 * The generated path of a feed below its page.
 * @example feedPath({ stream: { kind: 'countries', slug: 'liban', … }, … }, 'rss') → { params: { feed: 'pays/liban', format: 'rss' }, props }
 */
function feedPath<F extends FeedFormat>(source: FeedSource, format: F) {
  return {
    params: { feed: streamPage(source.stream).slice(1, -1) || undefined, format },
    props: { source, format },
  };
}

/**
 * The generated path of an archive.
 * @example archivePath({ archive: { number: 2 }, … }) → { params: { number: '2' }, props }
 */
export function archivePath(source: FeedSource) {
  return { params: { number: String(source.archive.number) }, props: { source } };
}

/**
 * Where the archives in RSS lead that were there once: to those in Atom, whose items are the same.
 * @example formerArchiveRows([{ archive: { number: 1 }, … }]) → [{ from: '/flux/archives/rss-1.xml', to: '/flux/archives/atom-1.xml' }]
 */
export function formerArchiveRows(archives: readonly Pick<FeedSource, 'archive'>[]): Redirection[] {
  return archives.flatMap(({ archive: { number } }) => {
    if (number === undefined) return [];
    return [{ from: routes.formerRssArchive(number), to: routes.feedArchive(number) }];
  });
}
