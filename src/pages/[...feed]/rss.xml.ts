import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../domain/alert/queries.ts';
import { listStreams } from '../../domain/stream/queries.ts';
import { streamPage } from '../../feeds/address.ts';
import { rssOptions } from '../../feeds/rss.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = async () =>
  withCacheKeys(
    (await listStreams(site.feedSize)).map((stream) => ({
      params: { feed: streamPage(stream).slice(1, -1) || undefined },
      props: { stream },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => rss(await rssOptions(props.stream));
