import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { digest } from '../../src/files/digest.ts';
import { buildCode } from '../../src/lib/build-code.ts';
import { openFileCache, type FileCache } from './file-cache.ts';
import { linkInto } from './link-into.ts';
import { rendererBundle, rendererPlaces } from './renderer/kept.ts';
import { keepRequests } from './renderer/pictures.ts';
import { codeOf, readInputs } from './state.ts';

/** A name that no encoding of addresses changes. */
const PLAIN = /^[\w./-]+$/;

/**
 * Keeps the pages of a build for the next one, which makes only those whose key (`domain/cache-keys.ts`) has
 * changed, and all where the code has. Pages without a key are made each time.
 * @example defineConfig({ integrations: [pageCache()] }) // a build after one changed text makes some ten pages
 */
export function pageCache(): AstroIntegration {
  let folders = { cache: '', site: '' };
  let store: FileCache | undefined;
  const bundle = rendererBundle();
  return {
    name: 'page-cache',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundle.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        folders = { cache: fileURLToPath(config.cacheDir), site: fileURLToPath(config.outDir) };
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const code = buildCode() ?? codeOf(await readInputs('.'));
        const opened = openFileCache('pages', {
          cache: folders.cache,
          place: linkInto(folders.site),
        });
        store = opened;
        setPrerenderer((own) => ({
          ...keepPages(own, { store: opened, code }),
          setup: async () => {
            bundle.keep(folders);
            await own.setup?.();
          },
        }));
      },
      'astro:build:generated': () => {
        store?.close();
        keepRequests(rendererPlaces(folders.cache));
      },
    },
  };
}

/**
 * Gives Astro only the paths of pages that are not kept, and writes what it makes of them.
 * @param code a digest of all code: what another one made is made again
 * @example setPrerenderer((own) => keepPages(own, { store, code }))
 */
export function keepPages(
  own: AstroPrerenderer,
  { store, code }: { store: FileCache; code: string },
): AstroPrerenderer {
  const names = new Map<string, string>();
  const restored = new Set<string>();
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      return paths.filter((one) => {
        const file = fileOf(one.pathname, one.route.type);
        // Two routes may give one page: as in Astro, the first one does.
        if (restored.has(file)) return false;
        const name = nameOf(one, code);
        if (name === undefined || names.has(file) || !PLAIN.test(file)) return true;
        const isKept = store.restore(name, file);
        if (isKept) restored.add(file);
        else names.set(file, name);
        return !isKept;
      });
    },
    render: async (request, options) => {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const file = fileOf(decodeURI(new URL(request.url).pathname), options.routeData.type);
      const name = names.get(file);
      if (name === undefined || !response.ok || response.body === null) return response;
      store.add(name, { file, bytes: new Uint8Array(await response.arrayBuffer()) });
      // Astro writes no file for an answer without a body.
      return new Response(null);
    },
  };
}

/** The name under which a page is kept, made of all that it shows: another name is another page. */
function nameOf({ pathname, route, cacheKey }: PathWithRoute, code: string): string | undefined {
  if (cacheKey === undefined) return undefined;
  return digest([code, process.version, route.component, pathname, cacheKey].join('\n'));
}

/**
 * The file of an address of the site, from its root.
 * @example fileOf('/pays/liban/', 'page') → 'pays/liban/index.html' ; fileOf('/rss.xml', 'endpoint') → 'rss.xml' ; fileOf('/404', 'page') → '404.html'
 */
export function fileOf(pathname: string, type: string): string {
  const name = pathname.replace(/^\//, '');
  // Hosts look for it there, and Astro puts it there.
  if (type === 'page' && name === '404') return '404.html';
  return type === 'endpoint' ? name.replace(/\/$/, '') : path.posix.join(name, 'index.html');
}
