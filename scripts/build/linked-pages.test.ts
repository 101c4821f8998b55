import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileOf, linkPages, replaceCopies } from './linked-pages.ts';

describe('fileOf', () => {
  test.each([
    ['/', 'page', 'index.html'],
    ['/pays/liban', 'page', 'pays/liban/index.html'],
    ['/pays/liban/', 'page', 'pays/liban/index.html'],
    ['/pays/liban/rss.xml', 'endpoint', 'pays/liban/rss.xml'],
    ['/documents/a.pdf/', 'endpoint', 'documents/a.pdf'],
  ])('writes %s, a %s, to %s', (pathname, type, file) => {
    expect(fileOf(pathname, type)).toBe(file);
  });
});

describe('a kept page', () => {
  let root = '';
  const folders = () => ({ kept: path.join(root, 'kept'), site: path.join(root, 'site') });
  const inKept = (file: string) => path.join(root, 'kept', file);
  const inSite = (file: string) => path.join(root, 'site', file);

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'pages-'));
    await mkdir(inKept('pays'), { recursive: true });
    await writeFile(inKept('pays/rss.xml'), 'Liban');
    await writeFile(inKept('été.txt'), 'Été');
  });
  afterEach(() => rm(root, { recursive: true }));

  test('hard-links the pages that are kept, and no others', async () => {
    linkPages(['pays/rss.xml', 'pays/atom.xml'], folders());
    expect((await stat(inSite('pays/rss.xml'))).ino).toBe((await stat(inKept('pays/rss.xml'))).ino);
    expect(existsSync(inSite('pays/atom.xml'))).toBe(false);
  });

  test('leaves what stands there already', async () => {
    await mkdir(inSite('pays'), { recursive: true });
    await writeFile(inSite('pays/rss.xml'), 'de public/');
    linkPages(['pays/rss.xml'], folders());
    expect(await readFile(inSite('pays/rss.xml'), 'utf8')).toBe('de public/');
  });

  test('leaves to Astro a name that addresses write otherwise', () => {
    linkPages(['été.txt'], folders());
    expect(existsSync(inSite('été.txt'))).toBe(false);
  });

  test('puts itself in the place of a copy once the page is made', async () => {
    await mkdir(inSite('pays'), { recursive: true });
    await writeFile(inSite('pays/rss.xml'), 'Liban');
    await writeFile(inSite('pays/gabon.xml'), 'Gabon');
    replaceCopies(['pays/rss.xml', 'pays/gabon.xml', 'pays/nulle-part.xml'], folders());
    expect((await stat(inSite('pays/rss.xml'))).ino).toBe((await stat(inKept('pays/rss.xml'))).ino);
    expect((await readdir(inSite('pays'))).toSorted()).toEqual(['gabon.xml', 'rss.xml']);
  });
});
