import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { htmlToHast } from 'satteri';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsOf } from '../../src/markdown/tree.ts';
import { writePdf } from '../../src/test/write-pdf.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { chosenSource } from './support/pictures.ts';
import { drawPhotograph, secretsOf } from './support/pixels.ts';
import { ProjectCopy } from './support/project-copy.ts';
import { attribute, named } from './support/tree.ts';

/** Twenty photographs in an album, one at the head of an article and one in its text. */
const COUNT = 20;
const ALBUM = '2026-02-10-vingt-photographies';
const EVENT = '2026-01-20-visite-du-port';
const ARTICLE = '2026-02-11-deux-photographies';
const HEAD = [
  'chapo: "Une phrase dit ce qui se passe, une autre où et pour qui ; on pourrait ne lire que cela."',
  'contact: Pôle pays',
];

/** What makes a reader of PDF ask for a password. */
const LOCK = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -44 >>`;

const copy = new ProjectCopy();
const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);

beforeAll(async () => {
  const photos = numbers.map((number) => {
    const file = `./${ALBUM}-${String(number)}.jpg`;
    return `  - { fichier: ${file}, alt: "Vue numéro ${String(number)} du port", credit: "Ville de Nantes" }`;
  });
  const album = [
    '---',
    'titre: "Vingt vues du port de Nantes"',
    'type: photo',
    'photos:',
    ...photos,
    ...HEAD,
    `evenements: [agenda/2026/${EVENT}]`,
    'date: 2026-02-10',
    `id: ${ALBUM}`,
    '---',
    'Du texte.',
  ];
  const event = [
    '---',
    'titre: "Visite du port de Nantes"',
    ...HEAD,
    'date: 2026-01-05',
    'jour: 2026-01-20',
    `id: ${EVENT}`,
    '---',
    'Du texte.',
  ];
  const locked = [
    '---',
    'titre: "Un document sous clé"',
    'type: texte',
    'fichier: ./cle.pdf',
    ...HEAD,
    'date: 2026-02-12',
    'id: 2026-02-12-un-document-sous-cle',
    '---',
    'Du texte.',
  ];
  const article = [
    '---',
    'titre: "Deux vues du port de Nantes"',
    'rubrique: cuf',
    ...HEAD,
    'date: 2026-02-11',
    `image: { fichier: ./tete.jpg, alt: "Une vue du port, le matin", credit: "Ville de Nantes" }`,
    `id: ${ARTICLE}`,
    '---',
    'Du texte.',
    '',
    '![Une grue du port, le soir](./texte.jpg "La grue.")',
  ];
  copy.write(`ressources/2026/${ALBUM}.md`, album.join('\n'));
  copy.write(`agenda/2026/${EVENT}.md`, event.join('\n'));
  copy.write('ressources/2026/2026-02-12-un-document-sous-cle.md', locked.join('\n'));
  copy.write('ressources/2026/cle.pdf', writePdf({ trailer: LOCK }));
  copy.write(`articles/2026/${ARTICLE}.md`, article.join('\n'));
  for (const number of numbers) {
    // The second was taken upright.
    const bytes = await drawPhotograph(number, number === 2);
    copy.write(`ressources/2026/${ALBUM}-${String(number)}.jpg`, bytes);
  }
  copy.write('articles/2026/tete.jpg', await drawPhotograph(30));
  copy.write('articles/2026/texte.jpg', await drawPhotograph(31));
  await copy.build(Temporal.Instant.from('2026-03-02T12:00:00Z'));
}, 180_000);

afterAll(() => {
  copy.remove();
});

const dist = path.join(copy.root, 'dist');
const elementsAt = (address: string) =>
  elementsOf(htmlToHast(copy.read(`${address.slice(1)}index.html`)));
const albumAddress = routes.resource({ year: '2026', slug: 'vingt-photographies' });
const figures = () => named(elementsAt(albumAddress), 'figure');

test('the photographs that were given do say where they were taken', async () => {
  expect(await secretsOf(await drawPhotograph(1))).toEqual(['exif']);
});

test('no picture of the built site says where or by whom it was taken', async () => {
  const files = globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: dist });
  const telling = await Promise.all(
    files.map(async (file) => ({ file, secrets: await secretsOf(path.join(dist, file)) })),
  );
  // Each photograph in seven versions at least.
  expect(files.length).toBeGreaterThan(COUNT * 7);
  expect(telling.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
});

test('no original is published', () => {
  const originals = globSync('_astro/*.jpg', { cwd: dist }).filter(
    (file) => statSync(path.join(dist, file)).size > 250_000,
  );
  expect(originals).toEqual([]);
});

test('twenty thumbnails weigh 500 kB at most, and the lightest formats come first', () => {
  const chosen = figures().map((figure) => {
    const sources = named(elementsOf(figure), 'source');
    expect(sources.map((source) => attribute(source, 'type'))).toEqual([
      'image/avif',
      'image/webp',
    ]);
    return sources.map((source) => statSync(path.join(dist, chosenSource(source))).size);
  });
  const weightOf = (format: number) =>
    chosen.reduce((sum, sizes) => sum + (sizes[format] ?? Infinity), 0);
  expect(chosen).toHaveLength(COUNT);
  expect(weightOf(0)).toBeGreaterThan(50_000);
  expect(weightOf(0)).toBeLessThanOrEqual(500_000);
  expect(weightOf(1)).toBeLessThanOrEqual(500_000);
});

test('each picture states its true size, upright where it was taken upright, and waits its turn', async () => {
  const images = figures().flatMap((figure) => named(elementsOf(figure), 'img'));
  const sizes = await Promise.all(
    images.map(async (img) => {
      const { width, height } = await sharp(
        path.join(dist, attribute(img, 'src') ?? ''),
      ).metadata();
      return { said: [attribute(img, 'width'), attribute(img, 'height')], is: [width, height] };
    }),
  );
  expect(sizes.map(({ said }) => said)).toEqual(sizes.map(({ is }) => is.map(String)));
  expect(sizes[0]?.is).toEqual([1280, 854]);
  expect(sizes[1]?.is).toEqual([1067, 1600]);
  const loadings = images.map((img) => attribute(img, 'loading'));
  expect(loadings).toEqual(['eager', ...numbers.slice(1).map(() => 'lazy')]);
});

test('an event shows the album that names it, and the album leads back', () => {
  const address = routes.event({ year: '2026', month: '01', slug: 'visite-du-port' });
  const hrefsIn = (page: string, id: string) =>
    named(elementsAt(page), 'section')
      .filter((section) => attribute(section, 'ariaLabelledBy') === id)
      .flatMap((section) => named(elementsOf(section), 'a'))
      .map((link) => attribute(link, 'href'));
  expect(hrefsIn(address, 'a-propos')).toEqual([albumAddress]);
  expect(hrefsIn(albumAddress, 'compte-rendu-de')).toEqual([address]);
});

test('a document that only its password opens has a drawn sheet, and says so', () => {
  const address = routes.resource({ year: '2026', slug: 'un-document-sous-cle' });
  const page = elementsAt(address);
  const images = named(page, 'img').map((img) => attribute(img, 'src') ?? '');
  expect(images.filter((src) => src.startsWith(routes.covers))).toEqual([]);
  expect(copy.read(`${address.slice(1)}index.html`)).toContain(strings.resource.locked);
  expect(named(page, 'a').map((link) => attribute(link, 'href'))).toContain(routes.contact);
});
