import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCardContent } from '../../domain/link-card/queries.ts';
import { digest } from '../../files/digest.ts';
import { drawCard } from '../../files/link-card/draw.ts';
import { drawPanel } from '../../map/panel-drawing.ts';
import { routes } from '../../routes.ts';
import { listCardPages } from '../../seo/card-pages.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = async () => {
  const content = await loadCardContent();
  const codes = new Map(content.terms.countries.map(({ slug, code }) => [slug, code]));
  return listCardPages(content).map(({ path, card, country = '', section = 'cuf' }) => {
    const props = { card, subject: { country: codes.get(country), section } };
    return {
      params: { path: routes.linkCard(path).slice('/apercus/'.length, -'.png'.length) },
      props,
      cacheKey: digest(JSON.stringify(props)),
    };
  });
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card, subject } }) =>
  new Response(await drawCard(card, { name: site.name, drawing: drawPanel(subject) }));
