import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeUnusedPictures } from './unused-pictures.ts';

/** Each file of a built site, with its text. */
const FILES = {
  'index.html': '<img src="/_astro/pont.C0-CXD9b_Z1x2.webp"><a href="/_astro/plan.DNpqn_wI.png">',
  'pays/liban/feed.json': '{"image":"https://www.exemple.org/_astro/quai.CbjTKATE.jpg"}',
  'pays/maroc/feed.json': '{}',
  '_astro/style.css': 'body { background: url(/_astro/fond.BhZc-Dql.webp) }',
  '_astro/pont.C0-CXD9b_Z1x2.webp': '',
  '_astro/plan.DNpqn_wI.png': '',
  '_astro/quai.CbjTKATE.jpg': '',
  '_astro/fond.BhZc-Dql.webp': '',
  '_astro/port.Dx81_kQa.png': '',
  '_astro/brouillon.jv7JHPl0.png': '',
  '_astro/embargo.D1noc-tW.jpeg': '',
};
const UNUSED = ['brouillon.jv7JHPl0.png', 'embargo.D1noc-tW.jpeg'];
let dist = '';
/** What was read of the picture of a feed when it was made. */
const shown = new Map([['pays/maroc/feed.json', ['port.Dx81_kQa.png']]]);
const remove = () => removeUnusedPictures(dist, shown);

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'originaux-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await writeFile(path.join(dist, file), text);
  }
});
afterAll(() => rm(dist, { recursive: true }));

test('only the pictures to which no page, feed or style refers are removed', async () => {
  const before = await readdir(path.join(dist, '_astro'));
  expect(await remove()).toEqual(UNUSED);
  const after = await readdir(path.join(dist, '_astro'));
  expect(after.toSorted()).toEqual(before.filter((name) => !UNUSED.includes(name)).toSorted());
});

test('a site that refers to all its pictures keeps them all', async () => {
  expect(await remove()).toEqual([]);
});
