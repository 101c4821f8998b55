import { newest, type SitemapPage } from './write-sitemap.ts';

/**
 * A page that shows others (a list, a term, the home page) as a sitemap tells it: it changed when the
 * last of the items that it links to did. Nothing for one that hides from search engines.
 * @param items the last change of each item, by its address
 * @example readListPage('/pays/liban/', html, items) → { path: '/pays/liban/', lastModified: '2026-11-20T07:00:00Z' }
 */
export function readListPage(
  path: string,
  html: string,
  items: ReadonlyMap<string, string | undefined>,
): SitemapPage | undefined {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return undefined;
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const linked = [...main.matchAll(/ href="(\/[^"#?]*)/g)].map(([, address = '']) =>
    items.get(address),
  );
  return { path, lastModified: newest(linked), translations: readTranslations(html) };
}

/**
 * The languages of a page, as its head says them.
 * @example readTranslations('<link rel="alternate" hreflang="en" href="https://…/en/">') → [{ language: 'en', url: 'https://…/en/' }]
 */
function readTranslations(html: string): { language: string; url: string }[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g);
  return [...links].map(([, language = '', url = '']) => ({ language, url }));
}

/**
 * The pages of a sitemap that this site wrote.
 * @example readSitemap('<url><loc>https://…/agenda/…</loc><lastmod>2026-11-20T07:00:00.000Z</lastmod></url>') → [{ path: '/agenda/…', lastModified: … }]
 */
export function readSitemap(xml: string): SitemapPage[] {
  return [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, address = '', lastModified]) => ({ path: new URL(address).pathname, lastModified }),
  );
}
