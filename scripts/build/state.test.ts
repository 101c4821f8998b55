import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetBuild, isBuilt, readInputs, rememberBuild } from './state.ts';

const BUILT = Temporal.Instant.from('2026-11-28T09:00:00Z');
const NEXT = '2026-11-28T17:00:00Z';
const LATER = Temporal.Instant.from('2026-11-28T12:00:00Z');

const ARTICLE = 'content/articles/2026/a.md';
const PAGE = 'dist/index.html';
const FILES = {
  [ARTICLE]: 'Un texte.',
  'content/articles/2026/pont.png': 'Une image.',
  'src/pages/index.astro': '<p></p>',
  'public/robots.txt': '',
  'astro.config.mjs': 'export default {}',
  'package.json': '{}',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{}',
  [PAGE]: '<!doctype html>',
  'dist/articles/a/index.html': '<!doctype html>',
  'dist/transitions.json': JSON.stringify({ transitions: [{ instant: NEXT, motifs: ['fin'] }] }),
  'hosts/nginx.conf': '# règles',
};

let root = '';
const at = (file: string) => path.join(root, file);
const write = async (file: string, content: string) => {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), content);
};
const isBuiltAt = async (instant: Temporal.Instant) =>
  isBuilt(root, { inputs: await readInputs(root), instant });
const build = async () => {
  const inputs = await readInputs(root);
  await rememberBuild(root, inputs, BUILT);
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'construit-'));
  for (const [file, content] of Object.entries(FILES)) await write(file, content);
  await build();
});
afterEach(() => rm(root, { recursive: true }));

describe('a site is what a build would write', () => {
  test('when nothing was touched since the last one', async () => {
    expect(await isBuiltAt(LATER)).toBe(true);
  });

  test('when a file was saved as it was', async () => {
    await utimes(at(ARTICLE), 1, 1);
    await write('package.json', '{}');
    expect(await isBuiltAt(LATER)).toBe(true);
  });

  test.each([
    ['the instant of the build', BUILT.toString(), true],
    ['before it', '2026-11-28T08:59:59Z', false],
    ['a second before the next transition', '2026-11-28T16:59:59Z', true],
    ['at the next transition', NEXT, false],
  ])('or not, at %s', async (_name, instant, expected) => {
    expect(await isBuiltAt(Temporal.Instant.from(instant))).toBe(expected);
  });

  test('until midnight in Paris, where no transition is due', async () => {
    await write('dist/transitions.json', '{"transitions":[]}');
    await build();
    expect(await isBuiltAt(Temporal.Instant.from('2026-11-28T22:59:59Z'))).toBe(true);
    expect(await isBuiltAt(Temporal.Instant.from('2026-11-28T23:00:00Z'))).toBe(false);
  });
});

describe('a site is built again', () => {
  test.each(Object.keys(FILES))('when %s has changed', async (file) => {
    await write(file, 'autre chose');
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test.each(Object.keys(FILES))('when %s is missing', async (file) => {
    await rm(at(file));
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test.each(['content/articles/2026/b.md', 'dist/en-trop.html', 'hosts/autre', '.env'])(
    'when %s was added',
    async (file) => {
      await write(file, '');
      expect(await isBuiltAt(LATER)).toBe(false);
    },
  );

  test('when an article was renamed', async () => {
    await rename(at(ARTICLE), at('content/articles/2026/b.md'));
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test('when a page was cut short', async () => {
    await truncate(at(PAGE), 3);
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test('when a page has other bytes of the same length, and its old time', async () => {
    const text = await readFile(at(PAGE), 'utf8');
    await write(PAGE, text.replace('doctype', 'DOCTYPE'));
    await utimes(at(PAGE), 1, 1);
    await build();
    await write(PAGE, text);
    await utimes(at(PAGE), 1, 1);
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test('when another file took the place of a page', async () => {
    await copyFile(at(PAGE), at('copie'));
    await rename(at('copie'), at(PAGE));
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test('when the site was copied from elsewhere', async () => {
    await cp(at('dist'), at('autre'), { recursive: true });
    await rm(at('dist'), { recursive: true });
    await rename(at('autre'), at('dist'));
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test('when an input changed while it was built', async () => {
    const inputs = await readInputs(root);
    await write(ARTICLE, 'Corrigé pendant la construction.');
    await rememberBuild(root, inputs, BUILT);
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test.each(['', '{"program":', '{}'])('when its state file holds %j', async (kept) => {
    await write('.cache/build.json', kept);
    expect(await isBuiltAt(LATER)).toBe(false);
  });

  test('when the last one did not end', async () => {
    await forgetBuild(root);
    expect(await isBuiltAt(LATER)).toBe(false);
  });
});
