import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { forEachOf } from '../../src/lib/queue.ts';
import { makeEntries, type BenchEntry, type Terms } from './entries.ts';
import { contentFilesOf } from './files.ts';

/** All that a build reads, besides content/ and the packages. */
export const CODE = [
  ...['src', 'public', 'scripts', 'package.json', 'tsconfig.json'],
  ...['astro.config.mjs', 'wrangler.jsonc', 'tests/rgaa.yml'],
];

/** Files written at once. */
const AT_ONCE = 32;

/** A copy of this project with more content. */
export interface BenchProject {
  root: string;
  /** The entries that were added. */
  entries: readonly BenchEntry[];
}

/**
 * Copies this project into a folder of its own, with so many more entries beside what it holds; what an
 * earlier build has left there goes.
 * @param count how many entries to add
 * @example await makeProject('.cache/bench/400', 400) → { root: '.cache/bench/400', entries: [400 of them] }
 */
export async function makeProject(root: string, count: number): Promise<BenchProject> {
  await rm(root, { recursive: true, force: true });
  for (const name of [...CODE, 'package-lock.json', 'content']) {
    await cp(name, path.join(root, name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const entries = makeEntries({ count, terms: await listTerms('content') });
  await writeEntries(root, entries);
  return { root, entries };
}

/**
 * Writes the files of entries into content/.
 * @example await writeEntries(root, entries) // content/articles/2019/2019-04-12-….md and so on
 */
export async function writeEntries(root: string, entries: readonly BenchEntry[]): Promise<void> {
  await forEachOf(entries.flatMap(contentFilesOf), AT_ONCE, async (file) => {
    const place = path.join(root, 'content', file.path);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.source);
  });
}

/**
 * The slugs of the terms that a content folder holds.
 * @example await listTerms('content') → { pays: ['liban', …], thematiques: […], collectivites: […], reseaux: […] }
 */
export async function listTerms(folder: string): Promise<Terms> {
  const slugsIn = async (vocabulary: keyof Terms) =>
    (await readdir(path.join(folder, vocabulary)))
      .filter((name) => /^[a-z].*\.md$/.test(name))
      .map((name) => name.slice(0, -'.md'.length))
      .toSorted();
  return {
    pays: await slugsIn('pays'),
    thematiques: await slugsIn('thematiques'),
    collectivites: await slugsIn('collectivites'),
    reseaux: await slugsIn('reseaux'),
  };
}
