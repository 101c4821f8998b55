import type { APIRoute } from 'astro';
import { loadCardContent } from '../domain/link-card/queries.ts';
import type { CardList } from '../lib/link-card.ts';
import { drawPanel } from '../map/panel-drawing.ts';
import { routes } from '../routes.ts';
import { listCardSubjects } from '../seo/card-subjects.ts';
import { site } from '../site.config.ts';

/** The pictures of links that the last steps of the build draw; the list is not published. */
export const GET: APIRoute = async () => {
  const drawings: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (drawing: string) => {
    const place = places.get(drawing) ?? drawings.push(drawing) - 1;
    places.set(drawing, place);
    return place;
  };
  const content = await loadCardContent();
  const cards = listCardSubjects(content, content.terms.countries).map(
    ({ path, card, subject }) => ({
      path: routes.linkCard(path),
      card,
      drawing: placeOf(drawPanel(subject)),
    }),
  );
  const list: CardList = { name: site.name, drawings, cards };
  return Response.json(list);
};
