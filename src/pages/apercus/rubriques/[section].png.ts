import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ARTICLE_SECTIONS } from '../../../domain/article/schema.ts';
import { drawPreview } from '../../../map/preview.ts';
import { drawSection } from '../../../map/section-drawing.ts';

export const getStaticPaths = () =>
  ARTICLE_SECTIONS.map((section) => ({
    params: { section },
    props: { section },
    cacheKey: section,
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await drawPreview(drawSection(props.section)));
