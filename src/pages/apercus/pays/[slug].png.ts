import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listCountries } from '../../../domain/vocabulary/queries.ts';
import { PREVIEW_SIZE } from '../../../lib/preview-size.ts';
import { drawCountry } from '../../../map/country-drawing.ts';
import { drawPreview } from '../../../map/preview.ts';

export const getStaticPaths = async () =>
  (await listCountries()).map(({ slug, code }) => ({
    params: { slug },
    props: { code },
    cacheKey: code,
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await drawPreview(drawCountry(props.code, PREVIEW_SIZE)));
