import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { digest } from '../../files/digest.ts';
import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { foldForSearch } from '../ask/folding.ts';
import { makeCatalogue } from './catalogue.ts';
import { makeEngineFiles } from './engine-files.ts';
import { writePages, type WrittenPage } from './page-words.ts';
import { makePacks, type IndexFile } from './packs.ts';
import type { SearchPage } from './page.ts';
import { readAccess } from './read-access.ts';
import { readPages } from './read-pages.ts';
import { readSynonyms } from './read-synonyms.ts';
import { keepArchive } from './keep-archive.ts';
import { isRecent } from './recent.ts';
import { listWords } from './words.ts';

/** Rows of the archive begin here, so that it stays the same whatever is added to the recent index. */
const ARCHIVE_FIRST = 1_000_000;

/** Octets of a pack of texts. Ten results are read from up to ten packs: those that answer first are small. */
const PACK = { recent: 12_000, archive: 32_000 };

/** What the search keeps for its next build. */
const CACHE = '.cache/recherche';

/** What was indexed. */
export interface IndexReport {
  /** The pages in the index. */
  count: number;
  /** What an editor should know, each in a French sentence. */
  problems: readonly string[];
}

/**
 * Makes the search index of a built site; the pages stay as they are. Two indexes where there are
 * many pages: what is recent or to come answers first, the archive joins it in the browser.
 * @param today ISO 8601: what is recent is so on this day
 * @param code a digest of the code and the packages: an archive made by others is made again
 * @example await indexSite('dist', { today: '2026-03-02', code: '3f8a' }) // dist/pagefind/ is written anew
 */
export async function indexSite(
  folder: string,
  { today, code }: { today: string; code: string },
): Promise<IndexReport> {
  const access = await readAccess('.');
  const pages = await readPages(folder, { access: access.words, code, cache: CACHE });
  const synonyms = withAliases((await readSynonyms('.')).groups, pages);
  const written = await writePages(pages, { synonyms, code, cache: CACHE });
  const isNew = ({ page }: WrittenPage) => isRecent(page, { today, pages });
  const [recent, archive] = [written.filter(isNew), written.filter((one) => !isNew(one))];
  const spelled = Buffer.from(listWords(written.map(({ spelled: words }) => words)));
  try {
    await writeBundles(path.join(folder, 'pagefind'), { recent, archive, synonyms, spelled, code });
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
  recent: readonly WrittenPage[];
  archive: readonly WrittenPage[];
  synonyms: readonly SynonymGroup[];
  /** The words of all pages as they are spelled, for the correction of queries. */
  spelled: Buffer;
  code: string;
}

async function writeBundles(
  folder: string,
  { recent, archive, synonyms, spelled, code }: Bundles,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeBundle(folder, [
    ...(await makePart(recent, { synonyms, first: 0, archived: archive.length })),
    { path: 'mots.txt', content: spelled },
  ]);
  if (archive.length === 0) return;
  const part = { synonyms, first: ARCHIVE_FIRST, archived: 0 };
  const origin = { pages: archive.map(({ key }) => key), part, code };
  const files = await keepArchive(origin, () => makePart(archive, part));
  await writeBundle(path.join(folder, 'archives'), files);
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

async function makePart(
  written: readonly WrittenPage[],
  part: { synonyms: readonly SynonymGroup[]; first: number; archived: number },
): Promise<IndexFile[]> {
  const { first, archived, synonyms } = part;
  const pages = written.map(({ page }) => page);
  const packs = makePacks(pages, { first, full: first === 0 ? PACK.recent : PACK.archive });
  const engineFiles = await makeEngineFiles(
    written.map(({ words }) => words()),
    first,
  );
  const version = digest(packs.files.map(({ content }) => digest(content)).join());
  const catalogue = makeCatalogue(pages, {
    first,
    archived,
    version,
    packs: packs.sizes,
    // The archive joins an index that has them.
    synonyms: first === 0 ? synonyms : [],
  });
  return [
    ...engineFiles,
    ...packs.files,
    { path: 'catalogue.json', content: Buffer.from(JSON.stringify(catalogue)) },
  ];
}

/** A term that has several names is found by each of them, wherever it is said. */
function withAliases(
  groups: readonly SynonymGroup[],
  pages: readonly SearchPage[],
): SynonymGroup[] {
  const known = new Set(groups.flat().map(keyOf));
  const aliases = pages.flatMap(({ record: { aliases, card } }) => {
    const names = [card.title, ...aliases].filter((name) => !known.has(keyOf(name)));
    return aliases.length > 0 && names.length > 1 ? [names] : [];
  });
  return [...groups, ...aliases];
}

function keyOf(name: string): string {
  return foldForSearch(name).toLowerCase();
}

async function writeBundle(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map(({ path: name }) => path.dirname(path.join(folder, name))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(
    files.map(({ path: name, content }) => writeFile(path.join(folder, name), content)),
  );
}
