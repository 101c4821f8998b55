import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digest } from './digest.ts';
import { readNamedPictures } from './named-pictures.ts';

let root = '';
const FILES = ['a/pont.png', 'a/été.jpg', 'b/pont.png', 'b/quai.webp'];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'images-'));
  for (const file of FILES) {
    const place = path.join(root, 'content', file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file);
  }
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  ['image: { fichier: ./quai.webp, alt: Un quai }', ['b/quai.webp']],
  ['photos:\n  - { fichier: "./été.jpg", alt: "Un été" }', ['a/été.jpg']],
  ['![Un quai](../b/quai.webp "Le quai") et ![](<quai.webp>)', ['b/quai.webp']],
  ['![](./%C3%A9t%C3%A9.jpg)', ['a/été.jpg']],
  // Names tell no folder: one too many is read rather than one too few.
  ['fichier: ./pont.png', ['a/pont.png', 'b/pont.png']],
  ['Une photo.png qui manque, un %E9.jpg mal écrit, et rien d’autre', []],
])('%s names %j', async (source, expected) => {
  const picturesOf = readNamedPictures('content', root);
  expect(await picturesOf(source)).toEqual(expected.map((file) => digest(file)));
});
