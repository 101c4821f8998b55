import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeCsv } from '../../../api/csv.ts';
import { contentOf, DATASET_NAMES } from '../../../api/datasets.ts';
import { withCacheKeys } from '../../../domain/cache-keys.ts';
import { loadPublicContent } from '../../../domain/public-content/queries.ts';

export const getStaticPaths = async () => {
  const all = await loadPublicContent();
  return withCacheKeys(
    DATASET_NAMES.map((name) => ({
      params: { name },
      props: { name, content: contentOf(name, all) },
    })),
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name, content } }) =>
  new Response(writeCsv(name, content));
