import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCardContent } from '../../domain/link-card/queries.ts';
import { drawPanel } from '../../map/panel-drawing.ts';
import { routes } from '../../routes.ts';
import { listCardSubjects } from '../../seo/card-subjects.ts';
import { site } from '../../site.config.ts';

/** For a server while writing: a build draws them after its pages (scripts/build/link-cards.ts). */
export const getStaticPaths = async () => {
  if (!import.meta.env.DEV) return [];
  const content = await loadCardContent();
  return listCardSubjects(content, content.terms.countries).map(({ path, card, subject }) => ({
    params: { path: routes.linkCard(path).slice(routes.linkCardFolder.length, -'.png'.length) },
    props: { card, subject },
  }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card, subject } }) => {
  // What lays out and draws takes a build 0.1 s to load, for nothing.
  const { drawCard } = await import('../../files/link-card/draw.ts');
  return new Response(await drawCard(card, { name: site.name, drawing: drawPanel(subject) }));
};
