import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../domain/cache-keys.ts';
import { listFeeds } from '../../domain/feed/queries.ts';
import { feedPaths } from '../../feeds/path.ts';
import { feedResponse } from '../../feeds/response.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = async () =>
  withCacheKeys(feedPaths(await listFeeds(site.feedSize), 'json'));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => feedResponse(props.source, props.format);
