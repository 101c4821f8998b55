import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../../domain/cache-keys.ts';
import { listFeedArchives } from '../../../domain/feed/queries.ts';
import { archivePath } from '../../../feeds/path.ts';
import { feedResponse } from '../../../feeds/response.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = async () =>
  withCacheKeys((await listFeedArchives(site.feedSize.most)).map(archivePath));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => feedResponse(props.source, 'atom');
