import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInputs } from '../state.ts';
import { rendererInputs } from './inputs.ts';

let root: string;
let before: string;

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const inputs = async () => rendererInputs(await readInputs(root), root);

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'renderer-'));
  write('content/articles/2026/2026-11-02-pont.md', 'Texte');
  write('content/articles/2026/pont.png', 'une image');
  write('content/pages/mentions.mdx', 'Page');
  write('src/pages/index.astro', '<p></p>');
  write('node_modules/.package-lock.json', '{}');
  before = await inputs();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['a file that was saved as it was', 'content/articles/2026/pont.png', 'une image'],
  ['another text', 'content/articles/2026/2026-11-02-pont.md', 'Autre texte'],
  ['one text more', 'content/agenda/2026/2026-12-01-quai.md', 'Texte'],
])('a renderer is the same with %s', async (_what, name, text) => {
  write(name, text);
  expect(await inputs()).toBe(before);
});

test.each([
  ['another picture', 'content/articles/2026/pont.png', 'une autre'],
  ['one picture more', 'content/articles/2026/quai.png', 'une image'],
  ['another institutional page', 'content/pages/mentions.mdx', 'Autre page'],
  ['other settings', 'content/_recherche/synonymes.yml', 'eau: [rivière]'],
  ['a text that is of no kind', 'content/_modeles/article.md', 'Modèle'],
  ['other code', 'src/pages/index.astro', '<p>Bonjour</p>'],
  ['other packages', 'node_modules/.package-lock.json', '{ "name": "portail" }'],
])('a renderer is another with %s', async (_what, name, text) => {
  write(name, text);
  expect(await inputs()).not.toBe(before);
});

test('a renderer is of one folder and of one program', async () => {
  const own = await readInputs(root);
  expect(rendererInputs(own, '/ailleurs')).not.toBe(before);
  expect(rendererInputs({ ...own, program: 'node v1' }, root)).not.toBe(before);
});
