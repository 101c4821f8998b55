import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { DATASET_NAMES } from '../../../../api/datasets.ts';
import { pageSchema } from '../../../../api/pages.ts';

export const getStaticPaths = () =>
  DATASET_NAMES.map((name) => ({ params: { name }, props: { name } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(pageSchema(props.name), undefined, 2));
