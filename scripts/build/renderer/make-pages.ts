import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { z } from 'zod';
import { routes } from '../../../src/routes.ts';
import { site as settings } from '../../../src/site.config.ts';
import { reuseSite } from '../former-site.ts';
import { openFileCache } from '../file-cache.ts';
import { fileOf, keepPages } from '../page-cache.ts';
import { placeFrame, rendererPlaces } from './kept.ts';
import { servePictures } from './pictures.ts';

/** Astro's cache, and the folder of the new site, which may hold a former one. */
interface Places {
  cache: string;
  site: string;
}

/** The one page that is rightly answered by an error. */
const NOT_FOUND = '404.html';

/**
 * Makes a site with the renderer of the last build, without Astro: its pages, and what stands beside them. Once in a
 * process, since Node loads a module once.
 * @param code a digest of all code
 * @returns false where Astro must make it: a page shows a picture in a size that nobody has asked for, or fails.
 *   What the last build has kept stays as it was
 * @example await makePages({ cache: '.cache/astro', site: '.dist-new' }, code) → true // .dist-new/ is a site
 */
export async function makePages(places: Places, code: string): Promise<boolean> {
  try {
    return await fillSite(places, code);
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function fillSite({ cache, site }: Places, code: string): Promise<boolean> {
  const places = rendererPlaces(cache);
  const { place, removeRest } = reuseSite(site);
  placeFrame(cache, place);
  const missing = servePictures(places, place);
  const store = openFileCache('pages', { cache, place });
  const pages = keepPages(await loadRenderer(places.entry), { store, code });
  const paths = await pages.getStaticPaths();
  // All that is kept is in its place. Link pictures are placed by the build, after this.
  removeRest({ except: routes.linkCardFolder });
  for (const { pathname, route } of paths) {
    const file = path.join(site, fileOf(pathname, route.type));
    // Of public/, or of another route: as in Astro, the first one makes it.
    if (existsSync(file)) continue;
    const bytes = await makePage(pages, { pathname, route });
    if (bytes === undefined || missing.size > 0) return false;
    // What is kept has been written.
    if (bytes.length > 0) writePage(file, bytes);
  }
  store.close();
  return true;
}

const prerenderer = z.custom<Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>>(
  (module) =>
    typeof module === 'object' &&
    module !== null &&
    'getStaticPaths' in module &&
    'render' in module,
);

async function loadRenderer(entry: string): Promise<AstroPrerenderer> {
  const { getStaticPaths, render } = prerenderer.parse(await import(pathToFileURL(entry).href));
  return { name: 'renderer', getStaticPaths, render };
}

async function makePage(
  pages: AstroPrerenderer,
  { pathname, route }: PathWithRoute,
): Promise<Uint8Array | undefined> {
  const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  const rendered = await pages.render(new Request(new URL(address, settings.url)), {
    routeData: route,
  });
  const response = rendered instanceof Response ? rendered : rendered.response;
  const isMade = response.ok || fileOf(pathname, route.type) === NOT_FOUND;
  return isMade ? response.bytes() : undefined;
}

function writePage(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
