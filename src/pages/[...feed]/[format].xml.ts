import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../domain/cache-keys.ts';
import { listFeeds } from '../../domain/feed/queries.ts';
import { feedPaths } from '../../feeds/path.ts';
import { feedResponse, XML_FORMATS } from '../../feeds/response.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = async () => {
  const feeds = await listFeeds(site.feedSize);
  return withCacheKeys(XML_FORMATS.flatMap((format) => feedPaths(feeds, format)));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => feedResponse(props.source, props.format);
