import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../../domain/cache-keys.ts';
import { listProceedings } from '../../../domain/proceedings/queries.ts';
import { listResources } from '../../../domain/resource/queries.ts';
import { writeRis } from '../../../seo/citation/ris.ts';
import { citationPaths } from '../../../seo/citation/path.ts';

export const getStaticPaths = async () =>
  withCacheKeys(citationPaths(await listResources(), await listProceedings()));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeRis(props.work), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
