import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { Readable } from 'node:stream';
import { site } from '../../src/site.config.ts';
import { builtAt, builtFiles, fileOf, readBuilt } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { xmlFault } from '../support/feeds.ts';
import { addressedPages, isHidden, pageAt } from '../support/pages.ts';

/** The kinds of which the site holds something. */
const KINDS = ['actualites', 'agenda', 'pages', 'ressources'].filter(
  (kind) => fileOf(`/sitemap-${kind}.xml`) !== undefined,
);

const read = async (file: string) => parseSitemap(Readable.from([readBuilt(file)]));
const index = await parseSitemapIndex(Readable.from([readBuilt('sitemap-index.xml')]));
const sitemaps = new Map(
  await Promise.all(KINDS.map(async (kind) => [kind, await read(`sitemap-${kind}.xml`)] as const)),
);
const all = [...sitemaps.values()].flat();

describe('the sitemaps', () => {
  test('are all in the index, by kind, and well formed', () => {
    expect(index.map(({ url }) => url).toSorted()).toEqual(
      KINDS.map((kind) => `${site.url}/sitemap-${kind}.xml`),
    );
    expect(builtFiles('sitemap-*.xml')).toHaveLength(KINDS.length + 1);
    expectOnFixture(KINDS.length, 4);
    for (const file of builtFiles('sitemap-*.xml'))
      expect(xmlFault(readBuilt(file))).toBeUndefined();
  });

  test('name every page once, and none that hides from search engines', () => {
    const pages = addressedPages()
      .filter((page) => !isHidden(page))
      .map(({ path }) => `${site.url}${path}`);
    expect(all.map(({ url }) => url).toSorted()).toEqual(pages.toSorted());
  });

  test('say when each item last changed, as its page does', () => {
    const articles = sitemaps.get('actualites') ?? [];
    expectOnFixture(articles.length);
    for (const { url, lastmod } of articles) {
      const { html } = pageAt(new URL(url).pathname);
      const [, modified = ''] = /"dateModified":"([^"]+)"/.exec(html) ?? [];
      const [, published = ''] = /article:published_time" content="([^"]+)"/.exec(html) ?? [];
      // A statement may know only the month or the year: its first day is what is published.
      const said = Temporal.Instant.from(modified.includes('T') ? modified : published);
      expect(Temporal.Instant.from(z.string().parse(lastmod)).equals(said), url).toBe(true);
    }
  });

  test('have different days: none is that of the build', () => {
    const days = new Set(all.map(({ lastmod }) => lastmod?.slice(0, 10)));
    expectOnFixture(days.size, 2);
    const built = builtAt().toString().slice(0, 10);
    expect(all.some(({ lastmod }) => lastmod?.slice(0, 10) !== built)).toBe(true);
  });

  test('date a list by the last of the items that it shows', () => {
    const changes = new Map(all.map(({ url, lastmod }) => [new URL(url).pathname, lastmod]));
    const articles = sitemaps.get('actualites') ?? [];
    const [newest] = articles
      .map(({ lastmod }) => lastmod)
      .toSorted()
      .toReversed();
    expectOnFixture(articles.length);
    expect(changes.get('/actualites/')).toBe(newest);
    expect(changes.get('/contact/')).toBeUndefined();
  });

  test('name pictures that are there', () => {
    const pictures = all.flatMap(({ img }) => img.map(({ url }) => url));
    expectOnFixture(pictures.length);
    for (const url of pictures) {
      expect(fileOf(new URL(url).pathname), url).toBeDefined();
    }
  });
});

test('robots are sent to the index, and kept from the editing desk alone', () => {
  expect(readBuilt('robots.txt')).toBe(
    `User-agent: *\nDisallow: /admin/\n\nSitemap: ${site.url}/sitemap-index.xml\n`,
  );
});
