import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isMadeOf, readRendererInputs, writeRendererInputs } from './inputs.ts';

let root: string;

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const file = () => path.join(root, '.cache/inputs.json');
const isKept = async (code = 'a1') =>
  isMadeOf(file(), await readRendererInputs(root, { file: file(), code }));

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'renderer-'));
  write('content/articles/2026/2026-11-02-pont.md', 'Texte');
  write('content/articles/2026/pont.png', 'une image');
  write('content/pages/mentions.mdx', 'Page');
  write('node_modules/.package-lock.json', '{}');
  await writeRendererInputs(file(), await readRendererInputs(root, { file: file(), code: 'a1' }));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['nothing', 'content/articles/2026/pont.png', 'une image'],
  ['a text', 'content/articles/2026/2026-11-02-pont.md', 'Autre texte'],
  ['one text more', 'content/agenda/2026/2026-12-01-quai.md', 'Texte'],
])('a renderer outlives the change of %s', async (_what, name, text) => {
  write(name, text);
  expect(await isKept()).toBe(true);
});

test.each([
  ['a picture', 'content/articles/2026/pont.png', 'une autre'],
  ['one picture more', 'content/articles/2026/quai.png', 'une image'],
  ['an institutional page', 'content/pages/mentions.mdx', 'Autre page'],
  ['settings', 'content/_recherche/synonymes.yml', 'eau: [rivière]'],
  ['a text that is of no kind', 'content/_modeles/article.md', 'Modèle'],
  ['packages', 'node_modules/.package-lock.json', '{ "name": "portail" }'],
])('a renderer does not outlive the change of %s', async (_what, name, text) => {
  write(name, text);
  expect(await isKept()).toBe(false);
});

test('a renderer is of one code, and of one folder', async () => {
  expect(await isKept('b2')).toBe(false);
  const { origin } = await readRendererInputs(root, { file: file(), code: 'a1' });
  expect(origin).toContain(root);
});

test('there is none before the first build', async () => {
  rmSync(file());
  expect(await isKept()).toBe(false);
});
