import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readListPage, readSitemap } from '../../src/hosting/sitemap/read-page.ts';
import {
  writeSitemap,
  writeSitemapIndex,
  type SitemapPage,
} from '../../src/hosting/sitemap/write-sitemap.ts';
import { routes } from '../../src/routes.ts';

/** The sitemap of what is no item: lists, terms, institutional pages. */
const OTHERS = 'pages';

/**
 * Completes the sitemaps of items, which the pages have made, with that of the other pages and the index.
 * @param files of the built site, from its root
 * @example await writeSitemaps('dist', ['sitemap-articles.xml', 'index.html', …])
 *   // dist/sitemap-index.xml and that of other pages
 */
export async function writeSitemaps(dist: string, files: readonly string[]): Promise<void> {
  const sitemaps = await readSitemaps(dist, files);
  const items = new Map(
    [...sitemaps.values()].flat().map(({ path: address, lastModified }) => [address, lastModified]),
  );
  sitemaps.set(OTHERS, await readOthers(dist, files, items));
  const others = await writeSitemap(sitemaps.get(OTHERS) ?? []);
  await writeFile(path.join(dist, routes.sitemap(OTHERS)), others);
  await writeFile(path.join(dist, routes.sitemap('index')), await writeSitemapIndex(sitemaps));
}

async function readSitemaps(
  dist: string,
  files: readonly string[],
): Promise<Map<string, SitemapPage[]>> {
  const names = files.flatMap((file) => /^sitemap-(.+)\.xml$/.exec(file)?.[1] ?? []);
  const read = names.map(async (name): Promise<[string, SitemapPage[]]> => [
    name,
    readSitemap(await readFile(path.join(dist, routes.sitemap(name)), 'utf8')),
  ]);
  return new Map(await Promise.all(read));
}

async function readOthers(
  dist: string,
  files: readonly string[],
  items: ReadonlyMap<string, string | undefined>,
): Promise<SitemapPage[]> {
  const addresses = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  const others = addresses.filter((address) => !items.has(address));
  const pages = await Promise.all(
    others.map(async (address) =>
      readListPage(address, await readFile(path.join(dist, address, 'index.html'), 'utf8'), items),
    ),
  );
  return pages.filter((page) => page !== undefined);
}
