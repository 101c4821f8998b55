import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listPublishedFiles } from '../../domain/public-files/queries.ts';
import { mediaRoute, routes } from '../../routes.ts';

export const getStaticPaths = async () =>
  (await listPublishedFiles()).map(({ path, digest }) => ({
    params: { path: mediaRoute(path).slice(routes.documents.length) },
    props: { path },
    cacheKey: digest,
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
