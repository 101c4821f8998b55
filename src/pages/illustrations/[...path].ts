import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listPictures } from '../../domain/picture/queries.ts';
import { readJpeg } from '../../files/jpeg.ts';
import { MEDIA_TYPES } from '../../lib/media-types.ts';
import { illustrationRoute, routes } from '../../routes.ts';

export const getStaticPaths = async () =>
  (await listPictures()).map(({ path, digest }) => ({
    params: { path: illustrationRoute(path).slice(routes.illustrations.length) },
    props: { path },
    cacheKey: digest,
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array((await readJpeg(props.path)).data), {
    headers: { 'content-type': MEDIA_TYPES.JPG },
  });
