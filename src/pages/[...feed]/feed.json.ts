import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../domain/cache-keys.ts';
import { listFeeds } from '../../domain/feed/queries.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { loadFeed } from '../../feeds/load.ts';
import { feedPath } from '../../feeds/path.ts';
import { feedResponse } from '../../feeds/response.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = async () =>
  withCacheKeys((await listFeeds(site.feedSize)).map(feedPath));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  feedResponse(jsonFeed(await loadFeed(props.source)), 'application/feed+json');
