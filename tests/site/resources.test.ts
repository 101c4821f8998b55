import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { resolveMediaPath } from '../../src/lib/media-path.ts';
import { readPdf, type PdfSection } from '../../src/files/pdf.ts';
import { countOf, formatSize } from '../../src/lib/text.ts';
import { mediaRoute, routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { referencesOf } from '../support/addresses.ts';
import { writtenResources } from '../support/content.ts';
import { builtFiles, DIST, fileOf, SITE_ROOT, readBuilt } from '../support/dist.ts';
import { builtPages, itemPages, pageAt, type BuiltPage } from '../support/pages.ts';
import { secretsOf } from '../support/pixels.ts';
import { attribute, below, named, outsideProse, wordsOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

const written = await writtenResources();

/** The resources whose file is kept here, with its page and its bytes. */
const stored = written.flatMap(({ resource, file, pagePath }) => {
  if (resource.file === undefined) return [];
  const mediaPath = resolveMediaPath(resource.file, file);
  const bytes = new Uint8Array(readFileSync(path.join(SITE_ROOT, mediaPath)));
  return [{ resource, mediaPath, bytes, page: pageAt(pagePath) }];
});
const texts = stored.filter(({ resource }) => resource.type === 'texte');
const readings = await Promise.all(texts.map(({ bytes }) => readPdf(bytes)));
/** The documents that open without a password. */
const documents = texts.flatMap((item, index) => {
  const pdf = readings[index];
  return pdf?.state === 'read' ? [{ ...item, pdf }] : [];
});

test('there is something to look at', () => {
  expectOnFixture(written.length, 4);
  expectOnFixture(stored.length);
  expectOnFixture(documents.length, 2);
});

/** The links of a page's main content, but for those that editors write in their text. */
function linksOf(page: BuiltPage): string[] {
  const mains = named(page.elements, 'main').flatMap(below);
  return named(outsideProse(mains), 'a').map((link) => attribute(link, 'href') ?? '');
}

function mainWords(page: BuiltPage): string {
  return named(page.elements, 'main').map(wordsOf).join(' ');
}

/** What the facts of a page say under a name. */
function factOf(page: BuiltPage, label: string): string | undefined {
  const rows = named(page.elements, 'div').filter(({ children }) =>
    children.some((c) => c.type === 'element' && c.tagName === 'dt' && wordsOf(c) === label),
  );
  return rows.flatMap((row) => named(below(row), 'dd')).map(wordsOf)[0];
}

test.each(written)('$file: one author is named in the singular', ({ resource, pagePath }) => {
  const { authors } = resource;
  const [one, several] = [strings.resource.author, strings.resource.authors];
  const page = pageAt(pagePath);
  expect(factOf(page, one) !== undefined).toBe(authors.length === 1);
  expect(factOf(page, several) !== undefined).toBe(authors.length > 1);
});

describe.runIf(stored.length > 0)('the file of a resource', () => {
  test.each(stored)('$mediaPath is served as it lies, and its page says its size', (item) => {
    const served = fileOf(mediaRoute(item.mediaPath)) ?? '';
    expect(new Uint8Array(readFileSync(path.join(DIST, served)))).toEqual(item.bytes);
    expect(linksOf(item.page)).toContain(mediaRoute(item.mediaPath));
    const format = path.extname(item.mediaPath).slice(1).toUpperCase();
    const fact = factOf(item.page, strings.resource.file) ?? '';
    expect(fact.startsWith(`${format}, ${formatSize(item.bytes.length)}`)).toBe(true);
  });
});

describe.runIf(documents.length > 0)('the page of a document', () => {
  const pagesOf = (sections: readonly PdfSection[]): (number | undefined)[] =>
    sections.flatMap(({ page, sections: inner }) => [page, ...pagesOf(inner)]);

  test.each(documents)('$mediaPath: its pages, its contents, its state', ({ pdf, ...item }) => {
    const fact = factOf(item.page, strings.resource.file) ?? '';
    expect(fact.endsWith(countOf(pdf.pageCount, strings.resource.pages))).toBe(true);

    const href = mediaRoute(item.mediaPath);
    const led = linksOf(item.page).filter((link) => link.startsWith(`${href}#page=`));
    const pages = pagesOf(pdf.sections).filter((page) => page !== undefined);
    expect(led).toEqual(pages.map((page) => `${href}#page=${String(page)}`));
    expect(pages.every((page) => page >= 1 && page <= pdf.pageCount)).toBe(true);
    const ids = item.page.elements.map((element) => attribute(element, 'id'));
    for (const page of pages) expect(ids).toContain(`page-${String(page)}`);
    expect(ids).toContain('fichier');

    const { tagged, incomplete, untagged } = strings.resource.accessibility;
    const said = [tagged, incomplete, untagged].filter((words) =>
      mainWords(item.page).includes(words),
    );
    expect(said).toHaveLength(1);
    expect(said[0] === untagged).toBe(!pdf.isTagged);
  });

  test.each(documents)('$mediaPath is read in place or kept', ({ page, mediaPath }) => {
    const links = named(outsideProse(page.elements), 'a').filter(
      (link) => attribute(link, 'href') === mediaRoute(mediaPath),
    );
    expect(links.map((link) => attribute(link, 'download') !== undefined)).toEqual([false, true]);
  });
});

describe('covers', () => {
  const covers = builtPages().flatMap((page) =>
    named(page.elements, 'img')
      .filter((img) => attribute(img, 'src')?.startsWith(routes.covers))
      .map((img) => ({ page: page.path, img })),
  );

  test('are on the page of every document, and in its lists', () => {
    const shown = new Set(covers.map(({ page }) => page));
    for (const { page } of documents) expect(shown).toContain(page.path);
    const list = routes.resourceType('texte');
    const listed = linksOf(pageAt(list));
    expect(covers.filter(({ page }) => page === list).length).toBe(
      documents.filter(({ page }) => listed.includes(page.path)).length,
    );
  });

  async function sizeOf(address: string) {
    const { width, height } = await sharp(path.join(DIST, fileOf(address) ?? '')).metadata();
    return { width, height };
  }

  test('have the size that they say, in every width that they offer', async () => {
    const faults: string[] = [];
    for (const { page, img } of covers) {
      const candidates =
        attribute(img, 'srcSet')
          ?.split(',')
          .map((c) => c.trim().split(' ')) ?? [];
      expect(candidates).toHaveLength(3);
      for (const [address = '', width] of candidates) {
        const found = await sizeOf(address);
        if (`${String(found.width)}w` !== width) faults.push(`${page}: ${address}`);
      }
      const found = await sizeOf(attribute(img, 'src') ?? '');
      const said = {
        width: Number(attribute(img, 'width')),
        height: Number(attribute(img, 'height')),
      };
      expect(found).toEqual(said);
    }
    expectOnFixture(covers.length);
    expect(faults).toEqual([]);
  });

  test('wait until they are seen in a list, and are named on their own page', () => {
    const own = new Set(documents.map(({ page }) => page.path));
    expectOnFixture(covers.filter(({ page }) => own.has(page)).length);
    expectOnFixture(covers.filter(({ page }) => !own.has(page)).length);
    const faults = covers.filter(({ page, img }) => {
      const isNamed = attribute(img, 'alt')?.startsWith('Couverture') === true;
      return isNamed !== (own.has(page) && attribute(img, 'loading') !== 'lazy');
    });
    expect(faults.map(({ page }) => page)).toEqual([]);
  });
});

describe('pictures', () => {
  const pictures = builtFiles('**/*.{jpg,jpeg,png,webp,avif}');

  test('carry no EXIF author, place or date', async () => {
    expectOnFixture(pictures.length);
    const telling = await Promise.all(
      pictures.map(async (file) => ({ file, secrets: await secretsOf(path.join(DIST, file)) })),
    );
    expect(telling.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
  });

  test('are all asked for by something: no original is left beside its smaller versions', () => {
    const texts = builtFiles('**/*.{html,xml,json,css,js}').map(readBuilt);
    const asked = new Set(texts.flatMap((text) => text.match(/\/_astro\/[\w.-]+/g) ?? []));
    const orphans = pictures.filter((file) => file.startsWith('_astro/') && !asked.has(`/${file}`));
    expect(orphans).toEqual([]);
  });
});

describe('what belongs together', () => {
  const EVENT = /^\/agenda\/\d{4}\/\d{2}\/[^/]+\/$/;
  const RESOURCE = /^\/ressources\/\d{4}\/[^/]+\/$/;

  /** The links of the section that a heading names. */
  const linksUnder = (page: BuiltPage, id: string) =>
    named(page.elements, 'section')
      .filter((section) => attribute(section, 'ariaLabelledBy') === id)
      .flatMap((section) => named(below(section), 'a'))
      .map((link) => attribute(link, 'href') ?? '');

  test('a resource leads to its events, and each of them back', () => {
    const pairs = itemPages('resource').flatMap((page) =>
      linksUnder(page, 'compte-rendu-de')
        .filter((href) => EVENT.test(href))
        .map((href) => ({ page, href })),
    );
    expectOnFixture(pairs.length);
    const oneWay = pairs.filter(({ page, href }) => !linksOf(pageAt(href)).includes(page.path));
    expect(oneWay.map(({ page, href }) => `${page.path} → ${href}`)).toEqual([]);
  });

  test('an event leads to its resources, and each of them back', () => {
    const pairs = itemPages('event').flatMap((page) =>
      linksUnder(page, 'a-propos')
        .filter((href) => RESOURCE.test(href))
        .map((href) => ({ page, href })),
    );
    expectOnFixture(pairs.length);
    const oneWay = pairs.filter(
      ({ page, href }) => !linksUnder(pageAt(href), 'compte-rendu-de').includes(page.path),
    );
    expect(oneWay.map(({ page, href }) => `${page.path} → ${href}`)).toEqual([]);
  });

  test('the proceedings of an edition lead to its items, and each of them back', () => {
    expectOnFixture(itemPages('proceedings').length);
    for (const edition of itemPages('proceedings')) {
      const items = linksOf(edition).filter((href) => /^\/\w+\/\d{4}\/.*\/$/.test(href));
      expect(items.length, edition.path).toBeGreaterThanOrEqual(1);
      const oneWay = items.filter((href) => !linksOf(pageAt(href)).includes(edition.path));
      expect(oneWay).toEqual([]);
      expect(linksOf(pageAt(routes.proceedings))).toContain(edition.path);
    }
  });
});

describe('the lists', () => {
  const typePages = [
    routes.resources,
    ...['texte', 'photo', 'son', 'video'].map((type) => routes.resourceType(type)),
  ];
  const itemsOf = (page: BuiltPage) =>
    page.elements.filter((element) => attribute(element, 'dataResource') !== undefined);

  test('hold every resource once, each on the page of its type', () => {
    const addressesUnder = (typePage: string) =>
      builtPages()
        .filter(({ path: address }) => new RegExp(`^${typePage}(?:\\d{1,3}/)?$`).test(address))
        .flatMap((page) => itemsOf(page).flatMap((item) => named(below(item), 'a')))
        .map((link) => attribute(link, 'href'))
        .toSorted();
    const all = (type?: string) =>
      written
        .filter(({ resource }) => type === undefined || resource.type === type)
        .map(({ pagePath }) => pagePath)
        .toSorted();
    expect(addressesUnder(routes.resources)).toEqual(all());
    for (const type of ['texte', 'photo', 'son', 'video']) {
      expect(addressesUnder(routes.resourceType(type))).toEqual(all(type));
    }
  });

  test.each(typePages)('%s offers only values that some resource has', (typePage) => {
    const page = pageAt(typePage);
    const pages = builtPages().filter(({ path: address }) =>
      new RegExp(`^${typePage}(?:\\d{1,3}/)?$`).test(address),
    );
    const items = pages.flatMap(itemsOf);
    expectOnFixture(items.length);
    const lists = named(page.elements, 'select');
    const empty = lists.flatMap((list) => {
      const name = attribute(list, 'name') ?? '';
      const key = `data${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return named(below(list), 'option')
        .map((option) => attribute(option, 'value') ?? '')
        .filter((value) => value !== '')
        .filter((value) => !items.some((item) => attribute(item, key)?.split(' ').includes(value)))
        .map((value) => `${name}=${value}`);
    });
    expect(empty).toEqual([]);
  });

  test.each(typePages)('%s leads without JavaScript to one facet at a time', (typePage) => {
    const links = referencesOf(pageAt(typePage)).map(({ url }) => url.pathname);
    for (const facet of [routes.resourceType('photo'), routes.proceedings]) {
      expect(links).toContain(facet);
    }
    // Years and topics are those of the resources that there are.
    expectOnFixture(links.filter((href) => /^\/ressources\/\d{4}\/$/.test(href)).length);
    expectOnFixture(links.filter((href) => /^\/thematiques\/.+/.test(href)).length);
  });
});
