import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepArchive } from './keep-archive.ts';
import type { IndexFile } from './packs.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const FILES: IndexFile[] = [
  { path: 'catalogue.json', content: Buffer.from('{"first":1000000}') },
  { path: 'fiches/0.json', content: new Uint8Array([31, 139, 0, 255]) },
];
const ORIGIN = { pages: [{ url: '/actualites/2019/a/' }], code: 'a1' };

let made = 0;
const make = () => {
  made += 1;
  return Promise.resolve(FILES);
};
const keep = (origin: object) => keepArchive(origin, make, folder);
const bytesOf = (files: readonly IndexFile[]) =>
  files.map(({ path: name, content }) => [name, ...content]);

test('an archive of which nothing has changed is taken as it was made, byte for byte', async () => {
  made = 0;
  const [first, second] = [await keep(ORIGIN), await keep(ORIGIN)];
  expect(made).toBe(1);
  expect(bytesOf(first)).toEqual(bytesOf(FILES));
  expect(bytesOf(second)).toEqual(bytesOf(FILES));
});

test.each([
  ['a page', { ...ORIGIN, pages: [{ url: '/actualites/2019/b/' }] }],
  ['the code', { ...ORIGIN, code: 'b2' }],
])(
  'an archive is made again when %s has changed, and only the last one stays',
  async (_n, other) => {
    made = 0;
    await keep(ORIGIN);
    await keep(other);
    expect(made).toBe(2);
    expect(readdirSync(folder)).toHaveLength(1);
  },
);

test('an archive that was damaged on the disk is made again', async () => {
  made = 0;
  await keep(ORIGIN);
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), 'cut short');
  expect(bytesOf(await keep(ORIGIN))).toEqual(bytesOf(FILES));
  expect(made).toBe(2);
});
