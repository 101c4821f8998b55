import { newest, type SitemapPage } from './write-sitemap.ts';

/** What the HTML of a page that shows others says to a sitemap. */
export interface ListPage {
  /** It hides from search engines. */
  isHidden: boolean;
  /** The addresses of the site that it links to. */
  links: string[];
  translations: { language: string; url: string }[];
}

/**
 * Reads a page that shows others: a list, a term, the home page.
 * @example readListPage('… <main><a href="/agenda/2026/12/pont/">…') → { isHidden: false, links: ['/agenda/2026/12/pont/'], translations: [] }
 */
export function readListPage(html: string): ListPage {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const links = [...main.matchAll(/ href="(\/[^"#?]*)/g)].map(([, address = '']) => address);
  return {
    isHidden: /<meta name="robots" content="[^"]*noindex/.test(html),
    links: [...new Set(links)],
    translations: readTranslations(html),
  };
}

/**
 * A page that shows others as a sitemap tells it: it changed when the last of the items that it links
 * to did. Nothing for one that hides from search engines.
 * @param items the last change of each item, by its address
 * @example toSitemapPage('/pays/liban/', page, items) → { path: '/pays/liban/', lastModified: '2026-11-20T07:00:00Z', translations: [] }
 */
export function toSitemapPage(
  path: string,
  { isHidden, links, translations }: ListPage,
  items: ReadonlyMap<string, string | undefined>,
): SitemapPage | undefined {
  if (isHidden) return undefined;
  return { path, lastModified: newest(links.map((address) => items.get(address))), translations };
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
