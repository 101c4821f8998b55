import type { FeedSource } from '../domain/feed/feed.ts';
import { feedsOf } from '../routes.ts';
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
 * @example archivePath({ archive: { number: 2 }, … }, 'atom') → { params: { number: '2', format: 'atom' }, props }
 */
export function archivePath<F extends FeedFormat>(source: FeedSource, format: F) {
  return { params: { number: String(source.archive.number), format }, props: { source, format } };
}
