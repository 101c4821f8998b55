import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rendererPlaces } from './kept.ts';
import { makePages } from './make-pages.ts';

let root = '';
const places = () => ({ cache: path.join(root, 'cache'), site: path.join(root, 'site') });

/** Makes the site with a renderer of one page, which is given as the source of a module. */
async function makeWith(source: string): Promise<boolean> {
  const { code, frame, entry } = rendererPlaces(places().cache);
  for (const folder of [code, frame]) await mkdir(folder, { recursive: true });
  await writeFile(path.join(frame, 'favicon.svg'), '<svg/>');
  await writeFile(entry, source);
  return makePages(places(), 'a1');
}

const rendererOf = (response: string) =>
  [
    "const route = { type: 'page', component: 'page.astro' };",
    "export const getStaticPaths = () => [{ pathname: '/pays/liban', route }];",
    `export const render = async () => ${response};`,
  ].join('\n');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'renderer-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

test('makes pages, beside what stands beside them', async () => {
  expect(await makeWith(rendererOf("new Response('<p>Liban</p>')"))).toBe(true);
  const read = (file: string) => readFile(path.join(places().site, file), 'utf8');
  expect(await read('pays/liban/index.html')).toBe('<p>Liban</p>');
  expect(await read('favicon.svg')).toBe('<svg/>');
});

test('leaves a page that fails to Astro', async () => {
  expect(await makeWith(rendererOf("new Response('', { status: 500 })"))).toBe(false);
});

test.each([
  ['does not load', "throw new Error('Le code gardé ne convient plus.');"],
  ['is cut short', 'export const getStaticPaths = ('],
  ['fails', rendererOf("Promise.reject(new Error('Une page.'))")],
])('leaves to Astro, and shows why, what a renderer that %s cannot make', async (_name, source) => {
  const shown = vi.spyOn(console, 'error').mockReturnValue();
  expect(await makeWith(source)).toBe(false);
  expect(shown).toHaveBeenCalledWith(expect.any(Error));
});
