import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { DATASET_NAMES } from '../../../api/datasets.ts';
import { apiPages } from '../../../api/pages.ts';
import { loadPublicContent } from '../../../domain/public-content/queries.ts';
import { digest } from '../../../files/digest.ts';
import { routes } from '../../../routes.ts';

export const getStaticPaths = async () => {
  const content = await loadPublicContent();
  return DATASET_NAMES.flatMap((name) =>
    apiPages(name, content).map((page) => {
      const body = JSON.stringify(page);
      const address = routes.apiPage(name, page.page);
      return {
        params: { page: address.slice('/api/v1/'.length, -'.json'.length) },
        props: { body },
        cacheKey: digest(body),
      };
    }),
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.body);
