import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../../domain/cache-keys.ts';
import { loadPodcast } from '../../../domain/feed/queries.ts';
import { loadFeed } from '../../../feeds/load.ts';
import { podcast } from '../../../feeds/podcast.ts';
import { textResponse } from '../../../feeds/response.ts';
import { FEED_TYPES } from '../../../lib/media-types.ts';

/** No sound, no podcast: a feed without items helps nobody. */
export const getStaticPaths = async () => {
  const source = await loadPodcast();
  return withCacheKeys(
    source === undefined ? [] : [{ params: { type: 'son' }, props: { source } }],
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  textResponse(podcast(await loadFeed(props.source)), FEED_TYPES.rss);
