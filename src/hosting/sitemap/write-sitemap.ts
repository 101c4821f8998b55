import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { routes, absolute } from '../../routes.ts';
import { site } from '../../site.config.ts';

/** A page as a sitemap tells it. */
export interface SitemapPage {
  /** From the root. */
  path: string;
  /** When what it says last changed, RFC 3339; nothing where no day is known. */
  lastModified?: string | undefined;
  /** The pictures of the page, from the root. */
  pictures?: readonly string[];
  /** The page in each of its languages, by whole addresses, where it has several. */
  translations?: readonly { language: string; url: string }[];
}

/**
 * A sitemap (sitemaps.org, with Google's extension for pictures).
 * @example writeSitemap([{ path: '/agenda/', lastModified: '2026-11-20T07:00:00Z' }]) → '<?xml … <loc>https://…/agenda/</loc>…'
 */
export async function writeSitemap(pages: readonly SitemapPage[]): Promise<string> {
  const xmlns = { news: false, video: false, xhtml: true, image: true };
  const stream = new SitemapStream({ hostname: site.url, xmlns });
  for (const { path, lastModified, pictures = [], translations = [] } of pages) {
    stream.write({
      url: path,
      links: translations.map(({ language, url }) => ({ lang: language, url })),
      img: pictures.map((picture) => ({ url: absolute(picture, site.url) })),
      ...(lastModified === undefined ? {} : { lastmodISO: lastModified }),
    });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/**
 * The list of all sitemaps, each with the last change of its pages.
 * @example writeSitemapIndex(new Map([['agenda', [{ path: '/agenda/…', lastModified }]]])) → '<?xml … <sitemap><loc>https://…/sitemap-agenda.xml…'
 */
export async function writeSitemapIndex(
  sitemaps: ReadonlyMap<string, readonly SitemapPage[]>,
): Promise<string> {
  const stream = new SitemapIndexStream();
  for (const [kind, pages] of sitemaps) {
    const lastmod = newest(pages.map(({ lastModified }) => lastModified));
    const url = absolute(routes.sitemap(kind), site.url);
    stream.write(lastmod === undefined ? { url } : { url, lastmod });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/**
 * The last of some instants in UTC.
 * @example newest(['2025-09-09T06:00:00Z', undefined]) → '2025-09-09T06:00:00Z'
 */
export function newest(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .toSorted()
    .at(-1);
}
