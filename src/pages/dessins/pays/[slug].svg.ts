import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { z } from 'zod';
import { listCountries } from '../../../domain/vocabulary/queries.ts';
import { cachedDrawing } from '../../../files/drawing-cache.ts';
import { drawCountry } from '../../../map/country-drawing.ts';

export const getStaticPaths = async () =>
  (await listCountries()).map(({ slug, code }) => ({
    params: { slug },
    props: { code },
    cacheKey: code,
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { code } }) =>
  new Response(
    await cachedDrawing({
      about: ['beside', code],
      shape: z.string(),
      draw: () => drawCountry(code),
    }),
  );
