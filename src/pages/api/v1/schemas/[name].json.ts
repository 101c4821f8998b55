import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { DATASET_NAMES } from '../../../../api/datasets.ts';
import { pageSchema } from '../../../../api/pages.ts';
import { digest } from '../../../../files/digest.ts';

export const getStaticPaths = () =>
  DATASET_NAMES.map((name) => {
    const schema = JSON.stringify(pageSchema(name), undefined, 2);
    return { params: { name }, props: { schema }, cacheKey: digest(schema) };
  });

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.schema);
