import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeCsv } from '../../../api/csv.ts';
import { DATASET_NAMES } from '../../../api/datasets.ts';
import { loadPublicContent } from '../../../domain/public-content/queries.ts';
import { digest } from '../../../files/digest.ts';

export const getStaticPaths = async () => {
  const content = await loadPublicContent();
  return DATASET_NAMES.map((name) => {
    const table = writeCsv(name, content);
    return { params: { name }, props: { table }, cacheKey: digest(table) };
  });
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.table);
