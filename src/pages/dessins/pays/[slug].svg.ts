import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listCountries } from '../../../domain/vocabulary/queries.ts';
import { drawCountry } from '../../../map/country-drawing.ts';

export const getStaticPaths = async () =>
  (await listCountries()).map(({ slug, code }) => ({
    params: { slug },
    props: { code },
    cacheKey: code,
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(drawCountry(props.code));
