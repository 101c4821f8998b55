import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { makePart } from './index-part.ts';
import type { IndexFile } from './packs.ts';
import { listPlaceWords } from './place-names.ts';
import type { SearchPage } from './page.ts';
import { readAccess } from './read-access.ts';
import { readPages } from './read-pages.ts';
import { readSynonyms } from './read-synonyms.ts';
import { splitPages } from './recent.ts';
import { withAliases } from './term-aliases.ts';
import { listWords } from './words.ts';

/** Rows of the archive begin here, so that it stays the same whatever is added to the recent index. */
const ARCHIVE_FIRST = 1_000_000;

/** What the search keeps for its next build. */
const CACHE = '.cache/recherche';

/** What an index is made of, beside pages. */
interface SiteIndexing {
  files: readonly string[];
  today: string;
  name: string;
  code: string;
}

/** What was indexed. */
interface IndexReport {
  /** The pages in the index. */
  count: number;
  /** What an editor should know, each in a French sentence. */
  problems: readonly string[];
}

/**
 * Makes the search index of a built site; the pages stay as they are. Two indexes where there are
 * many pages: what is recent or to come answers first, the archive joins it in the browser.
 * @param files those of the site
 * @param today ISO 8601: what is recent is so on this day
 * @param name that of the house, which says nothing beside other words
 * @param code a digest of the code and the packages: an archive made by others is made again
 * @example await indexSite('dist', { files: ['index.html', …], today: '2026-03-02', name: site.name, code: '3f8a' }) // dist/pagefind/ is written anew
 */
export async function indexSite(
  folder: string,
  { files, today, name, code }: SiteIndexing,
): Promise<IndexReport> {
  const access = await readAccess('.');
  const pages = await readPages(folder, { files, access: access.words, code, cache: CACHE });
  const synonyms = withAliases(
    (await readSynonyms('.')).groups,
    pages.map(({ record }) => [record.card.title, ...record.aliases]),
  );
  try {
    await writeBundles(folder, { ...splitPages(pages, today), synonyms, name, code });
  } finally {
    await pagefind.close();
  }
  const problems = [
    ...findLostAccess(access.words, pages),
    ...pages.flatMap((page) => page.problems),
  ];
  return { count: pages.length, problems };
}

interface Bundles {
  recent: readonly SearchPage[];
  archive: readonly SearchPage[];
  synonyms: readonly SynonymGroup[];
  name: string;
  code: string;
}

async function writeBundles(
  folder: string,
  { recent, archive, synonyms, name, code }: Bundles,
): Promise<void> {
  const bundle = path.join(folder, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  const options = { folder, synonyms, name, code, cache: CACHE };
  const first = await makePart(recent, { ...options, first: 0, archived: archive.length });
  await writeBundle(bundle, first.files);
  const parts = [first];
  if (archive.length > 0) {
    const second = await makePart(archive, { ...options, first: ARCHIVE_FIRST, archived: 0 });
    await writeBundle(path.join(bundle, 'archives'), second.files);
    parts.push(second);
  }
  // The words of all pages as they are spelled, and places, for the correction of queries.
  await writeFile(
    path.join(bundle, 'mots.txt'),
    listWords(
      parts.flatMap(({ spelled }) => spelled),
      listPlaceWords(),
    ),
  );
}

/** Addresses to which editors lead a search, and that are no page. */
function findLostAccess(
  access: ReadonlyMap<string, unknown>,
  pages: readonly SearchPage[],
): string[] {
  const known = new Set(pages.map(({ url }) => url));
  return [...access.keys()]
    .filter((url) => !known.has(url))
    .map((url) => `content/_recherche/acces.yml : le site n’a pas de page ${url}.`);
}

async function writeBundle(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map(({ path: name }) => path.dirname(path.join(folder, name))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(
    files.map(({ path: name, content }) => writeFile(path.join(folder, name), content)),
  );
}
