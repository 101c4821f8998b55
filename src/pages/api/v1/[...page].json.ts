import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { DATASET_NAMES } from '../../../api/datasets.ts';
import { apiPage, listApiPages } from '../../../api/pages.ts';
import { withCacheKeys } from '../../../domain/cache-keys.ts';
import { loadPublicContent } from '../../../domain/public-content/queries.ts';
import { routes } from '../../../routes.ts';

export const getStaticPaths = async () => {
  const content = await loadPublicContent();
  const pages = DATASET_NAMES.flatMap((name) => listApiPages(name, content));
  return withCacheKeys(
    pages.map((source) => ({
      params: {
        page: routes.apiPage(source.name, source.number).slice('/api/v1/'.length, -'.json'.length),
      },
      props: { source },
    })),
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(apiPage(props.source)));
