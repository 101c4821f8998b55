/*
 * Bundled by Astro with all pages (`kept.ts`): what makes them, without Astro's own start and bundle.
 * https://docs.astro.build/en/reference/modules/astro-static-paths/
 */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';

const app = createApp({ streaming: false });

/**
 * Every path of the site, with the key of what its page shows.
 * @example await getStaticPaths() → [{ pathname: '/pays/liban', route: { … }, cacheKey: '3f0c…' }, …]
 */
export const getStaticPaths = () => new StaticPaths(app).getAll();

/**
 * The answer of one page or file; 500 where it could not be made.
 * @example await render(new Request('https://…/pays/liban/'), { routeData: route }) → Response { status: 200 }
 */
export const render = (request: Request, { routeData }: { routeData: RouteData }) =>
  app.render(request, { routeData });
