import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cachedReadings } from '../../src/files/result-cache.ts';
import { readListPage, readSitemap, toSitemapPage } from '../../src/hosting/sitemap/read-page.ts';
import {
  writeSitemap,
  writeSitemapIndex,
  type SitemapPage,
} from '../../src/hosting/sitemap/write-sitemap.ts';
import { routes } from '../../src/routes.ts';

/** The sitemap of what is no item: lists, terms, institutional pages. */
const OTHERS = 'pages';

/** Where what lists say to it is kept. */
const LISTS = '.cache/site/listes';

const listPage = z.object({
  isHidden: z.boolean(),
  links: z.array(z.string()),
  translations: z.array(z.object({ language: z.string(), url: z.string() })),
});

/**
 * Completes the sitemaps of items, which the pages have made, with that of the other pages and the index.
 * @param files of the built site, from its root
 * @param code a digest of the code that reads pages
 * @returns those that it has written, from the root of the site
 * @example await writeSitemaps('dist', { files: ['sitemap-articles.xml', 'index.html', …], code: '3f8a' })
 *   // dist/sitemap-index.xml and that of other pages
 */
export async function writeSitemaps(
  dist: string,
  { files, code }: { files: readonly string[]; code: string },
): Promise<string[]> {
  const sitemaps = await readSitemaps(dist, files);
  const items = new Map(
    [...sitemaps.values()].flat().map(({ path: address, lastModified }) => [address, lastModified]),
  );
  sitemaps.set(OTHERS, await readOthers(dist, { files, code, items }));
  const others = await writeSitemap(sitemaps.get(OTHERS) ?? []);
  await writeFile(path.join(dist, routes.sitemap(OTHERS)), others);
  await writeFile(path.join(dist, routes.sitemap('index')), await writeSitemapIndex(sitemaps));
  return [OTHERS, 'index'].map((name) => routes.sitemap(name).slice(1));
}

/** The last change of each item, by its address. */
type Items = ReadonlyMap<string, string | undefined>;

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
  { files, code, items }: { files: readonly string[]; code: string; items: Items },
): Promise<SitemapPage[]> {
  const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
  const others = files.filter(
    (file) => /(?:^|\/)index\.html$/.test(file) && !items.has(addressOf(file)),
  );
  const pages = await cachedReadings(dist, others, {
    file: LISTS,
    code,
    schema: listPage,
    make: (file) => readListPage(readFileSync(path.join(dist, file), 'utf8')),
  });
  return others.flatMap((file, index) => {
    const page = pages[index];
    return (page && toSitemapPage(addressOf(file), page, items)) ?? [];
  });
}
