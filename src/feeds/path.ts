import type { FeedSource } from '../domain/feed/feed.ts';
import { streamPage } from './address.ts';

/**
 * The generated path of a feed below its page, in any format.
 * @example feedPath({ stream: { kind: 'countries', slug: 'liban', … }, … }) → { params: { feed: 'pays/liban' }, props }
 */
export function feedPath(source: FeedSource) {
  return {
    params: { feed: streamPage(source.stream).slice(1, -1) || undefined },
    props: { source },
  };
}

/**
 * The generated path of an archive, in any format.
 * @example archivePath({ archive: { number: 2 }, … }) → { params: { number: '2' }, props }
 */
export function archivePath(source: FeedSource) {
  return { params: { number: String(source.archive.number) }, props: { source } };
}
