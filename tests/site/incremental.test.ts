import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from './support/dist.ts';
import { differences, fingerprintsOf, type Fingerprints } from './support/fingerprints.ts';
import { ProjectCopy } from './support/project-copy.ts';

const NOW = Temporal.Instant.from('2026-11-23T09:00:00Z');
const ARTICLE = 'articles/2026/2026-03-10-webinaire-economie-internationale.md';
/** They name no other item, which would need to be there too; the first stands between the others. */
const OTHER_ARTICLES = [
  'articles/2026/2026-02-20-comment-fonctionne-fonds-solidarite',
  'articles/2026/2026-01-29-club-outre-mer-voisinages',
];
const PAGE = 'actualites/2026/webinaire-economie-internationale/index.html';
const OTHER_PAGE = 'actualites/2026/club-outre-mer-voisinages/index.html';
const NEW_TITLE = 'Un titre corrigé après coup';

let copy: ProjectCopy;
let first: Fingerprints;
let second: Fingerprints;
let whole: Fingerprints;

beforeAll(async () => {
  copy = new ProjectCopy();
  for (const stem of [ARTICLE.replace(/\.md$/, ''), ...OTHER_ARTICLES]) copy.takeItem(stem);
  await copy.build(NOW);
  first = fingerprintsOf(path.join(copy.root, 'dist'));
  const source = readFileSync(path.join(PROJECT, 'content', ARTICLE), 'utf8');
  copy.write(ARTICLE, source.replace(/^titre: .*$/m, `titre: ${NEW_TITLE}`));
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
