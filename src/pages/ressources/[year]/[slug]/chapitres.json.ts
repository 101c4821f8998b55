import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../../../domain/cache-keys.ts';
import { listResources } from '../../../../domain/resource/queries.ts';
import { hasChapterFile } from '../../../../domain/resource/resource.ts';
import { CHAPTERS_TYPE, writeChapters } from '../../../../feeds/chapters.ts';

export const getStaticPaths = async () => {
  const resources = (await listResources()).filter(hasChapterFile);
  return withCacheKeys(
    resources.map((resource) => ({
      params: { year: resource.year, slug: resource.slug },
      props: { resource },
    })),
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeChapters(props.resource), { headers: { 'content-type': CHAPTERS_TYPE } });
