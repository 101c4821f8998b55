import type { APIRoute } from 'astro';
import { loadTransitions } from '../domain/transitions/queries.ts';
import { site } from '../site.config.ts';

/** For whoever plans the next build: it belongs at the first instant of this list. */
export const GET: APIRoute = async () => {
  const transitions = await loadTransitions(site.home.quietAfterDays);
  return Response.json({
    transitions: transitions.map(({ at, what }) => ({ instant: at, motifs: what })),
  });
};
