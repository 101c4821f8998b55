import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from './cache-seal.ts';

const CACHE = '.cache/astro';
const PAGE = `${CACHE}/pages/3f0c42d1a9b87e65`;
const LIST = `${CACHE}/pages.json`;
const PICTURES = [`${CACHE}/assets/pont.webp`, `${CACHE}/assets/quai.webp`] as const;
const FILES = [PAGE, LIST, ...PICTURES];

let root = '';
const at = (file: string) => path.join(root, file);
const report = async () => (await openCache(root)).report;
const left = () => FILES.filter((file) => existsSync(at(file)));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cache-'));
  const { seal } = await openCache(root);
  for (const file of FILES) {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), `ce que contient ${file}`);
  }
  await writeFile(at('package-lock.json'), '{}');
  await seal();
});
afterEach(() => rm(root, { recursive: true }));

describe('openCache', () => {
  test('leaves the cache of the last build as it is', async () => {
    expect(await report()).toBeUndefined();
    expect(left()).toEqual(FILES);
  });

  test.each([
    ['cut short', () => truncate(at(PICTURES[0]), 3)],
    ['changed', () => writeFile(at(PICTURES[0]), 'autre chose')],
  ])('takes out a picture that is %s, and nothing else', async (_name, damage) => {
    await damage();
    expect(await report()).toBe(`${CACHE} : 1 fichiers abîmés ou inconnus, refaits.`);
    expect(left()).toEqual([PAGE, LIST, PICTURES[1]]);
  });

  test('takes out a page that has changed', async () => {
    await writeFile(at(PAGE), 'autre chose');
    await openCache(root);
    expect(left()).toEqual([LIST, ...PICTURES]);
  });

  test('knows what was made anew in the place of a page that had changed', async () => {
    await writeFile(at(PAGE), 'autre chose');
    const { seal } = await openCache(root);
    await writeFile(at(PAGE), 'une page entière');
    await seal();
    expect(await report()).toBeUndefined();
    expect(left()).toEqual(FILES);
  });

  test('finds what was damaged while a build ran', async () => {
    const { seal } = await openCache(root);
    await truncate(at(PAGE), 3);
    await seal();
    expect(await report()).toBe(`${CACHE} : 1 fichiers abîmés ou inconnus, refaits.`);
    expect(left()).toEqual([LIST, ...PICTURES]);
  });

  test.each([
    ['other versions of the packages', () => writeFile(at('package-lock.json'), '{"a":1}')],
    ['no seal', () => rm(at('.cache/astro.json'))],
    ['half a seal', () => truncate(at('.cache/astro.json'), 20)],
  ])('takes out all of a cache with %s', async (_name, change) => {
    await change();
    expect(await report()).toMatch(/il est refait/);
    expect(left()).toEqual([]);
  });

  test('reports nothing where a command has left its list of content only', async () => {
    await rm(at('.cache'), { recursive: true });
    await mkdir(at(CACHE), { recursive: true });
    await writeFile(at(`${CACHE}/data-store.json`), '[]');
    expect(await report()).toBeUndefined();
  });

  test('reports nothing where there is no cache', async () => {
    await rm(at('.cache'), { recursive: true });
    expect(await report()).toBeUndefined();
  });
});
