import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const DOCUMENTS = ['README.md', 'src/README.md', 'tests/README.md', '.github/CONTRIBUTING.md'];

/** What a build or a command writes is there only after it. */
const WRITTEN = /^(?:dist|apercu|hosts|lettre|captures|\.cache|\.dist-former)\//;
/** Names of a kind that nobody has added yet, and files that an editor might write. */
const MADE_UP = /^## How to add a kind$.*?(?=^(?:## |\[)|(?![\s\S]))/ms;
const EDITED = /^(?:content\/[a-z]+\/\d{4}\/|\d{4}-\d\d-\d\d-)/;
/** Made of path characters only, with a known ending: `files/frontmatter.ts`, not `date: 2023`. */
const FILE_NAME =
  /^[\w./[\]-]+\.(?:ts|js|mjs|astro|css|json|jsonc|md|mdx|yml|tsv|vtt|sh)$|^[\w.-]+(?:\/[\w.-]+)*\/$/;

const scripts = Object.keys(
  z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts,
);
const baseNames = new Set(
  globSync('{src,scripts,tests,.github}/**/*.*').map((file) => path.basename(file)),
);

/** What a document says in its sentences: neither its blocks of code nor the kind that it makes up. */
const proseOf = (document: string) =>
  readFileSync(document, 'utf8')
    .replace(MADE_UP, '')
    .replaceAll(/^ *```.*?^ *```$/gms, '');

const firstGroups = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Names are given from the document, from the root, or from src/; one without a folder is anywhere. */
function isThere(name: string, document: string): boolean {
  const folders = [path.dirname(document), '.', 'src'];
  if (folders.some((folder) => existsSync(path.join(folder, name)))) return true;
  return !name.includes('/') && baseNames.has(name);
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('leads to files that are there', () => {
    const links = firstGroups(proseOf(document), /(?:\]\(|^\[[^\]]+\]: )([^)\s]+)/gm);
    const lost = links
      .filter((link) => link !== '' && !/^(?:https?:|#)/.test(link))
      .filter((link) => !isThere(link.replace(/#.*$/, ''), document));
    expect(lost).toEqual([]);
  });

  test('names files that are there', () => {
    const names = firstGroups(proseOf(document), /`([^`\n]+)`/g)
      .filter((name) => FILE_NAME.test(name) && !WRITTEN.test(name) && !EDITED.test(name))
      .filter((name) => !name.startsWith('/'));
    expect(names.filter((name) => !isThere(name, document))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  test('names commands of npm that are there', () => {
    const text = readFileSync(document, 'utf8');
    const named = firstGroups(text, /npm run (?:-s )?([a-z][\w:-]*)/g);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
