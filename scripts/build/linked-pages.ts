import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { giveSecondName } from '../../src/files/second-name.ts';

/** Where Astro keeps pages for the next build, and where it writes those of this one. */
interface Folders {
  kept: string;
  site: string;
}

/** A name that no encoding of addresses changes. */
const PLAIN = /^[\w./-]+$/;

/**
 * Makes the pages that Astro keeps and those of the new site two names of the same files: Astro copies a
 * kept page that is right unless it is there, and what was read of a page is known by its file. Before a
 * page is made anew both names go: what stands in `dist/` is a third one, and nothing may write through it.
 * @example defineConfig({ integrations: [linkedPages()] }) // a build after one change copies no page
 */
export function linkedPages(): AstroIntegration {
  let folders: Folders = { kept: '', site: '' };
  const made = new Set<string>();
  return {
    name: 'linked-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const kept = fileURLToPath(new URL('dist/', config.cacheDir));
        folders = { kept, site: fileURLToPath(config.outDir) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            const files = paths.map(({ pathname, route }) => fileOf(pathname, route.type));
            linkPages(files, folders);
            return paths;
          },
          render: (request, options) => {
            const file = fileOf(decodeURI(new URL(request.url).pathname), options.routeData.type);
            unlinkPage(file, folders);
            made.add(file);
            return own.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => {
        replaceCopies(made, folders);
      },
    },
  };
}

function unlinkPage(file: string, { kept, site }: Folders): void {
  for (const folder of [kept, site]) rmSync(path.join(folder, file), { force: true });
}

/**
 * The file of an address of the site, from its root.
 * @example fileOf('/pays/liban/', 'page') → 'pays/liban/index.html' ; fileOf('/rss.xml', 'endpoint') → 'rss.xml'
 */
export function fileOf(pathname: string, type: string): string {
  const name = pathname.replace(/^\//, '');
  return type === 'endpoint' ? name.replace(/\/$/, '') : path.posix.join(name, 'index.html');
}

/**
 * Gives kept files a second name. Those that are not kept, or on a disk without such names, are left to
 * Astro; what stands in their place is of public/, and stays.
 * @param files from the root of the site
 * @example linkPages(['index.html'], { kept: '.cache/astro/dist', site: '.dist-new' }) // .dist-new/index.html is there
 */
export function linkPages(files: readonly string[], { kept, site }: Folders): void {
  const made = new Set<string>();
  for (const file of files) {
    if (!PLAIN.test(file)) continue;
    const folder = path.posix.dirname(file);
    if (!made.has(folder)) mkdirSync(path.join(site, folder), { recursive: true });
    made.add(folder);
    giveSecondName(path.join(kept, file), path.join(site, file));
  }
}

/**
 * Makes copies of kept files a second name of them.
 * @example replaceCopies(['index.html'], { kept: '.cache/astro/dist', site: '.dist-new' }) // they are one file
 */
export function replaceCopies(files: Iterable<string>, { kept, site }: Folders): void {
  for (const file of files) {
    const place = path.join(site, file);
    // Beside it first: nothing is lost where the disk refuses.
    if (!PLAIN.test(file) || !existsSync(place)) continue;
    if (giveSecondName(path.join(kept, file), `${place}.link`)) renameSync(`${place}.link`, place);
  }
}
