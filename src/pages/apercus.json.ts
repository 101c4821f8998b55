import type { APIRoute } from 'astro';
import { z } from 'zod';
import { loadCardContent } from '../domain/link-card/queries.ts';
import { cachedDrawing } from '../files/drawing-cache.ts';
import type { CardList } from '../lib/link-card.ts';
import { drawPanel, type PanelSubject } from '../map/panel-drawing.ts';
import { routes } from '../routes.ts';
import { listCardSubjects } from '../seo/card-subjects.ts';
import { site } from '../site.config.ts';

/** The pictures of links that the last steps of the build draw; the list is not published. */
export const GET: APIRoute = async () => {
  const content = await loadCardContent();
  const pages = listCardSubjects(content, content.terms.countries);
  const subjects = [...new Map(pages.map(({ subject }) => [nameOf(subject), subject]))];
  const numbers = new Map(subjects.map(([name], number) => [name, number]));
  const drawings = subjects.map(([name, subject]) =>
    cachedDrawing({ about: ['panel', name], shape: z.string(), draw: () => drawPanel(subject) }),
  );
  const list: CardList = {
    name: site.name,
    drawings: await Promise.all(drawings),
    cards: pages.map(({ path, card, subject }) => ({
      path: routes.linkCard(path),
      card,
      drawing: numbers.get(nameOf(subject)) ?? 0,
    })),
  };
  return Response.json(list);
};

/** A country is drawn alike, whatever its page says of it. */
function nameOf({ country, section }: PanelSubject): string {
  return country ?? `/${section}`;
}
