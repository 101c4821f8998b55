import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileCache } from './file-cache.ts';
import { linkInto } from './link-into.ts';

const BRIDGE = 'pont.Bq3x9_aZ_1nQps3.webp';

let root = '';
const inCache = (file: string) => path.join(root, 'cache', file);
const inSite = (file: string) => path.join(root, 'site', file);
const open = () =>
  openFileCache('pages', {
    cache: path.join(root, 'cache'),
    place: linkInto(path.join(root, 'site')),
  });
const page = (file: string, text: string) => ({ file, bytes: Buffer.from(text) });
const shows = (picture: string) => `<link href="/_astro/style.css"><img src="/_astro/${picture}">`;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pages-'));
  const store = open();
  store.add('liban', page('pays/liban/index.html', 'Liban'));
  store.add('gabon', page('pays/gabon/index.html', 'Gabon'));
  store.close();
  // The next build begins with an empty folder.
  await rm(path.join(root, 'site'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('a page that was kept', () => {
  test('is put into the site as a hard link to its file', async () => {
    expect(open().restore('liban', 'pays/liban/index.html')).toBe(true);
    const { ino } = await stat(inSite('pays/liban/index.html'));
    expect(ino).toBe((await stat(inCache('pages/liban'))).ino);
  });

  test('comes with the pictures that it shows, which Astro keeps', async () => {
    const store = open();
    store.add('pont', page('pont/index.html', shows(BRIDGE)));
    store.close();
    await rm(inSite('pont'), { recursive: true });
    expect(open().restore('pont', 'pont/index.html')).toBe(false);
    await mkdir(inCache('assets'));
    await writeFile(inCache(`assets/${BRIDGE}`), 'un pont');
    expect(open().restore('pont', 'pont/index.html')).toBe(true);
    expect(await readFile(inSite(`_astro/${BRIDGE}`), 'utf8')).toBe('un pont');
  });

  test('is kept as long as each build shows it', () => {
    for (let build = 0; build < 2; build += 1) {
      const store = open();
      expect(store.restore('liban', 'pays/liban/index.html')).toBe(true);
      store.close();
    }
    expect(open().restore('gabon', 'pays/gabon/index.html')).toBe(false);
    expect(existsSync(inCache('pages/gabon'))).toBe(false);
  });

  test('leaves what stands there already', async () => {
    await mkdir(inSite('pays/liban'), { recursive: true });
    await writeFile(inSite('pays/liban/index.html'), 'de public/');
    open().restore('liban', 'pays/liban/index.html');
    expect(await readFile(inSite('pays/liban/index.html'), 'utf8')).toBe('de public/');
  });

  test('is made again where its file has gone', async () => {
    await rm(inCache('pages/liban'));
    expect(open().restore('liban', 'pays/liban/index.html')).toBe(false);
  });
});

describe('a page that is made', () => {
  test('stands in the site and is kept', async () => {
    const store = open();
    store.add('togo', page('pays/togo/index.html', 'Togo'));
    store.close();
    expect(await readFile(inSite('pays/togo/index.html'), 'utf8')).toBe('Togo');
    expect(open().restore('togo', 'lome/index.html')).toBe(true);
  });

  test('leaves the page of the last build as it was, where it takes its place', async () => {
    open().restore('liban', 'pays/liban/index.html');
    const store = open();
    await rm(inSite('pays'), { recursive: true });
    store.add('liban-2', page('pays/liban/index.html', 'Liban, corrigé'));
    expect(await readFile(inCache('pages/liban'), 'utf8')).toBe('Liban');
  });
});

test('what a build that ended on its way has left is taken out, and counts for nothing', async () => {
  const interrupted = open();
  interrupted.add('togo', page('pays/togo/index.html', 'To'));
  const store = open();
  expect(store.restore('togo', 'pays/togo/index.html')).toBe(false);
  expect((await readdir(inCache('pages'))).toSorted()).toEqual(['gabon', 'liban']);
});
