import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentStampOf } from '../../src/files/file-stamp.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { ProjectCopy } from '../support/project-copy.ts';

/*
 * A build after one text has changed makes the pages with what the last one bundled, Astro does not run: its
 * module is still the same file. That no byte differs from a build that begins from nothing is for histories
 * to show.
 */

const INSTANT = Temporal.Instant.from('2026-11-28T08:00:00Z');
const copy = new ProjectCopy();
const renderer = () =>
  contentStampOf(path.join(copy.root, '.cache/astro/renderer/code/renderer.mjs'));

const article = (title: string, rest = '') =>
  [
    '---',
    `titre: ${title}`,
    'rubrique: cuf',
    'date: 2026-11-02',
    'chapo: Une nouvelle du port.',
    'image: { fichier: ./pont.png, alt: Une couleur }',
    'contact: Pôle pays',
    '---',
    '',
    `Le port s’agrandit. ${rest}`,
    '',
  ].join('\n');

async function rebuild(name: string, source: string): Promise<{ isAlone: boolean; page: string }> {
  const before = renderer();
  copy.write(`articles/2026/2026-11-02-${name}.md`, source);
  await copy.build(INSTANT);
  const page = copy.read(`actualites/2026/${name}/index.html`);
  return { isAlone: renderer() === before, page };
}

/** The pictures that a page shows and that are not there. */
function missingPictures(page: string): string[] {
  const pictures = page.match(/\/_astro\/[^\s"',]+\.(?:webp|avif|png)/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  return pictures.filter((picture) => !existsSync(path.join(copy.root, 'dist', picture)));
}

beforeAll(async () => {
  const create = { width: 1000, height: 600, channels: 3, background: '#2f6f4e' } as const;
  copy.write('articles/2026/pont.png', await sharp({ create }).png().toBuffer());
  copy.write('articles/2026/2026-11-02-pont.md', article('Un pont'));
  await copy.build(INSTANT);
});

afterAll(() => {
  copy.remove();
});

test('a changed text is published without Astro', async () => {
  const { isAlone, page } = await rebuild('pont', article('Un pont', 'Deux grues y travaillent.'));
  expect(isAlone).toBe(true);
  expect(page).toContain('Deux grues y travaillent.');
  expect(missingPictures(page)).toEqual([]);
});

test('no part of a page is begun before its turn, to ask it for styles', () => {
  const code = path.join(copy.root, '.cache/astro/renderer/code');
  const modules = listFiles(code).map((file) => readFileSync(path.join(code, file), 'utf8'));
  expect(modules.filter((module) => module.includes('"propagation":"none"'))).toHaveLength(1);
  expect(modules.filter((module) => module.includes('"propagation":"in-tree"'))).toEqual([]);
});

test('so is a new one, with a picture that is known', async () => {
  const { isAlone, page } = await rebuild('quai', article('Un quai'));
  expect(isAlone).toBe(true);
  expect(missingPictures(page)).toEqual([]);
});

test('the site before last, out of which the next one is made, gives it nothing of its own', async () => {
  const home = copy.read('index.html');
  const former = (file: string) => path.join(copy.root, '.dist-former', file);
  rmSync(former('index.html'));
  writeFileSync(former('index.html'), 'Une autre page');
  writeFileSync(former('intrus.html'), 'Une page de plus');
  const { isAlone } = await rebuild('pont', article('Un pont', 'Trois grues y travaillent.'));
  expect(isAlone).toBe(true);
  expect(copy.read('index.html')).toBe(home);
  expect(existsSync(path.join(copy.root, 'dist/intrus.html'))).toBe(false);
});

test('a picture in a size that nobody has asked for is for Astro', async () => {
  const { isAlone, page } = await rebuild(
    'quai',
    article('Un quai', '\n\n![Une couleur](./pont.png)'),
  );
  expect(isAlone).toBe(false);
  expect(page.match(/<img/g)?.length).toBeGreaterThan(1);
  expect(missingPictures(page)).toEqual([]);
});
