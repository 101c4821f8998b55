import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { digest } from '../../files/digest.ts';
import { makeExpander } from '../ask/expand.ts';
import { foldForSearch } from '../ask/folding.ts';
import { readSynonyms } from './read-synonyms.ts';
import { cutIndex } from './chunks.ts';
import { writeCopy, type CopyOptions, type SearchPage } from './copy.ts';
import {
  completeFragment,
  readFragments,
  writeFragment,
  type Fragment,
  type IndexFile,
} from './fragments.ts';
import { orderFacets } from './facets.ts';
import { readRecord } from './read-record.ts';
import { readPageFiles } from './texts.ts';
import { listWords } from './words.ts';

/** What was indexed. */
export interface IndexReport {
  /** The pages in the index. */
  count: number;
  /** Files whose words cannot be found, each in a French sentence. */
  problems: readonly string[];
}

const CACHE = '.cache/pdf';

/**
 * Makes the search index of a built site; the pages stay as they are. Each is read twice: as its
 * readers see it, which gives what results show, and folded, which gives what is found.
 */
export async function indexSite(folder: string): Promise<IndexReport> {
  const pages = await readPages(folder);
  try {
    const shown = await readAsShown(pages);
    const expand = makeExpander((await readSynonyms('.')).groups);
    const made = await makeIndex(pages, ({ url }) => ({
      write: (text) => expand(foldForSearch(text.replaceAll('&#39;', "'"))),
      fingerprint: digest(JSON.stringify(shown.get(url))),
    }));
    const read = readFragments(made);
    const fragments = [...read].map(([url, item]) => writeFragment(known(shown, url), item));
    const words = listWords([...read.values()].map(({ fragment }) => fragment.content));
    await writeBundle(path.join(folder, 'pagefind'), [
      { path: 'mots.txt', content: Buffer.from(words) },
      ...cutIndex(orderFacets(made.filter(({ path: name }) => BUNDLE.test(name)))),
      ...fragments,
    ]);
    return { count: pages.length, problems: pages.flatMap(({ files }) => files.problems) };
  } finally {
    await pagefind.close();
  }
}

/** What the site serves of the bundle: it has an interface of its own, in one language. */
const BUNDLE =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.fr\.pagefind|pagefind\..*\.pf_meta|(?:index|filter)\/.*)$/;

async function readPages(folder: string): Promise<SearchPage[]> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: folder }))).toSorted();
  const pages = files.map(async (file): Promise<SearchPage | undefined> => {
    const html = await readFile(path.join(folder, file), 'utf8');
    const record = readRecord(html);
    if (record === undefined) return undefined;
    const url = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    const anchors = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? ''));
    const files = await readPageFiles(record, anchors, { folder, cache: CACHE });
    return { url, html, record, files };
  });
  return (await Promise.all(pages)).filter((page) => page !== undefined);
}

/** All that results show of each page, by its address. */
async function readAsShown(pages: readonly SearchPage[]): Promise<Map<string, Fragment>> {
  const files = await makeIndex(pages, () => ({ write: (text) => text }));
  const fragments = readFragments(files);
  return new Map(
    pages.map((page) => [page.url, completeFragment(known(fragments, page.url).fragment, page)]),
  );
}

async function makeIndex(
  pages: readonly SearchPage[],
  optionsOf: (page: SearchPage) => CopyOptions,
): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const page of pages) {
    const content = writeCopy(page, optionsOf(page));
    const added = await index.addHTMLFile({ url: page.url, content });
    if (added.errors.length > 0)
      throw new Error(`Pagefind, ${page.url}: ${added.errors.join(', ')}`);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join(', ')}`);
  return made.files;
}

async function writeBundle(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function known<T>(byUrl: ReadonlyMap<string, T>, url: string): T {
  const item = byUrl.get(url);
  if (item === undefined) throw new Error(`The index has nothing of ${url}.`);
  return item;
}
