import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from './support/dist.ts';
import { differences, fingerprintsOf, type Fingerprints } from './support/fingerprints.ts';
import { ProjectCopy } from './support/project-copy.ts';

const NOW = Temporal.Instant.from('2026-11-23T09:00:00Z');
/** Newest first. The first one changes; the second stands between it and the last, which never names it. */
const NAMES = ['2026-03-12-un-webinaire', '2026-03-10-un-atelier', '2026-03-09-un-club'] as const;
const PAGE = 'actualites/2026/un-webinaire/index.html';
const OTHER_PAGE = 'actualites/2026/un-club/index.html';
const NEW_TITLE = 'Un titre corrigé après coup';

/** An article with a picture above its words and among them, as an editor writes it. */
function articleSource(name: string, title = 'Un titre'): string {
  const lines = [
    `titre: ${title}`,
    'chapo: Une phrase dit ce qui se passe.',
    `date: ${name.slice(0, 10)}`,
    'rubrique: cuf',
    `image: { fichier: ./${name}.png, alt: Des vagues bleues }`,
    'contact: Pôle pays',
    `id: ${name}`,
  ];
  return ['---', ...lines, '---', '', `Du texte.\n\n![Des vagues](./${name}.png)`, ''].join('\n');
}

let copy: ProjectCopy;
let first: Fingerprints;
let second: Fingerprints;
let whole: Fingerprints;

beforeAll(async () => {
  copy = new ProjectCopy();
  const picture = readFileSync(path.join(PROJECT, 'public/podcast.png'));
  for (const name of NAMES) {
    copy.write(`articles/2026/${name}.md`, articleSource(name));
    copy.write(`articles/2026/${name}.png`, picture);
  }
  await copy.build(NOW);
  first = fingerprintsOf(path.join(copy.root, 'dist'));
  copy.write(`articles/2026/${NAMES[0]}.md`, articleSource(NAMES[0], NEW_TITLE));
  await copy.build(NOW);
  second = fingerprintsOf(path.join(copy.root, 'dist'));
  rmSync(path.join(copy.root, '.cache'), { recursive: true });
  await copy.build(NOW);
  whole = fingerprintsOf(path.join(copy.root, 'dist'));
}, 300_000);

afterAll(() => {
  copy.remove();
});

describe('a build after one article has changed', () => {
  test('changes its page, the lists that show it and their feeds', () => {
    const changed = [PAGE, 'index.html', 'actualites/index.html', 'rss.xml', 'actualites/rss.xml'];
    for (const file of changed) expect(second.get(file), file).not.toBe(first.get(file));
    expect(copy.read(PAGE)).toContain(NEW_TITLE);
  });

  test('leaves the page of another article as it was', () => {
    expect(second.get(OTHER_PAGE)).toBe(first.get(OTHER_PAGE));
  });

  test('gives the same bytes as a build without a cache', () => {
    expect(whole.size).toBeGreaterThan(150);
    expect(differences(second, whole)).toEqual([]);
  });
});

test('every generated path has a cache key', () => {
  const pages = globSync('src/pages/**/*.{astro,ts}', { cwd: PROJECT }).toSorted();
  const generated = pages.filter((file) => readPage(file).includes('getStaticPaths'));
  expect(generated.length).toBeGreaterThan(15);
  expect(generated.filter((file) => !/withCacheKeys|cacheKey/.test(readPage(file)))).toEqual([]);
});

function readPage(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}
