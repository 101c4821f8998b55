import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { elementsOf } from '../../src/markdown/tree.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { DIST } from '../support/dist.ts';
import { pageAt } from '../support/pages.ts';
import { PHOTO_COUNT } from '../support/photographs.ts';
import { chosenSource } from '../support/pictures.ts';
import { drawPhotograph, secretsOf } from '../support/pixels.ts';
import { attribute, named } from '../support/tree.ts';

const ALBUM = routes.resource({ year: '2026', slug: 'vingt-photographies' });
const figures = () => named(pageAt(ALBUM).elements, 'figure');

test('the photographs that were given do say where they were taken', async () => {
  expect(await secretsOf(await drawPhotograph(1))).toEqual(['exif']);
});

test('no picture of the built site says where or by whom it was taken', async () => {
  const files = globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: DIST });
  const telling = await Promise.all(
    files.map(async (file) => ({ file, secrets: await secretsOf(path.join(DIST, file)) })),
  );
  // Each photograph in five files.
  expect(files.length).toBeGreaterThanOrEqual(PHOTO_COUNT * 5);
  expect(telling.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
});

test('a photograph of an album is published in five files, that of feeds and of the search included', () => {
  const shown = figures().flatMap((figure) => named(elementsOf(figure), 'img'));
  const counts = shown.map((img) => {
    const name = path.basename(attribute(img, 'src') ?? '').replace(/\..*$/, '');
    return globSync(`{_astro,illustrations/**}/${name}.*`, { cwd: DIST }).length;
  });
  expect(counts).toEqual(Array<number>(PHOTO_COUNT).fill(5));
});

test('no original is published', () => {
  const originals = globSync('_astro/*.jpg', { cwd: DIST }).filter(
    (file) => statSync(path.join(DIST, file)).size > 250_000,
  );
  expect(originals).toEqual([]);
});

test('twenty thumbnails weigh 500 kB at most, in the lightest format', () => {
  const chosen = figures().map((figure) => {
    const sources = named(elementsOf(figure), 'source');
    expect(sources.map((source) => attribute(source, 'type'))).toEqual(['image/avif']);
    return sources.map((source) => statSync(path.join(DIST, chosenSource(source))).size);
  });
  const weight = chosen.flat().reduce((sum, size) => sum + size, 0);
  expect(chosen).toHaveLength(PHOTO_COUNT);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThanOrEqual(500_000);
});

test('each picture states its true size, upright where it was taken upright, and waits its turn', async () => {
  const images = figures().flatMap((figure) => named(elementsOf(figure), 'img'));
  const sizes = await Promise.all(
    images.map(async (img) => {
      const { width, height } = await sharp(
        path.join(DIST, attribute(img, 'src') ?? ''),
      ).metadata();
      return { said: [attribute(img, 'width'), attribute(img, 'height')], is: [width, height] };
    }),
  );
  expect(sizes.map(({ said }) => said)).toEqual(sizes.map(({ is }) => is.map(String)));
  expect(sizes[0]?.is).toEqual([1280, 854]);
  expect(sizes[1]?.is).toEqual([1067, 1600]);
  const loadings = images.map((img) => attribute(img, 'loading'));
  expect(loadings).toEqual(['eager', ...Array<string>(PHOTO_COUNT - 1).fill('lazy')]);
});

test('an event shows the album that names it, and the album leads back', () => {
  const address = routes.event({ year: '2026', month: '01', slug: 'visite-du-port' });
  const hrefsIn = (page: string, id: string) =>
    named(pageAt(page).elements, 'section')
      .filter((section) => attribute(section, 'ariaLabelledBy') === id)
      .flatMap((section) => named(elementsOf(section), 'a'))
      .map((link) => attribute(link, 'href'));
  expect(hrefsIn(address, 'a-propos')).toEqual([ALBUM]);
  expect(hrefsIn(ALBUM, 'compte-rendu-de')).toEqual([address]);
});

test('a document that only its password opens has a drawn sheet, and says so', () => {
  const { elements, html } = pageAt(
    routes.resource({ year: '2026', slug: 'un-document-sous-cle' }),
  );
  const images = named(elements, 'img').map((img) => attribute(img, 'src') ?? '');
  expect(images.filter((src) => src.startsWith(routes.covers))).toEqual([]);
  expect(html).toContain(strings.resource.locked);
  expect(named(elements, 'a').map((link) => attribute(link, 'href'))).toContain(routes.contact);
});
