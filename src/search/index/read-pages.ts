import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { forEachOf } from '../../lib/queue.ts';
import { orderPages, type SearchPage } from './page.ts';
import { readPage } from './read-page.ts';
import type { BuiltRecord } from './read-record.ts';
import { readPageFiles } from './texts.ts';

/** Pages read at once: a site of thousands would open as many files. */
const AT_ONCE = 32;

const CACHE = '.cache/pdf';

/** The words by which editors lead to pages, by the address of each. */
export type AccessWords = ReadonlyMap<string, readonly string[]>;

/**
 * The pages of a built site that the search finds: those that have a record, and those to which
 * editors lead by words of their own, in the order of their rows.
 * @param folder the built site
 * @example await readPages('dist', access)
 *   → [{ url: '/pays/liban/', record: { card: { title: 'Liban' }, … }, sections: […], … }, …]
 */
export async function readPages(folder: string, access: AccessWords): Promise<SearchPage[]> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: folder }))).toSorted();
  const pages: SearchPage[] = [];
  await forEachOf(files, AT_ONCE, async (file) => {
    const url = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    const words = access.get(url) ?? [];
    const html = await readFile(path.join(folder, file), 'utf8');
    if (words.length === 0 && !html.includes('<meta name="recherche"')) return;
    const { record: own, title, sections, anchors } = readPage(html);
    const record = own ?? pageRecord(title);
    const read = await readPageFiles(record, anchors, { folder, cache: CACHE });
    pages.push({
      url,
      record,
      sections: [...sections, ...read.sections],
      access: words,
      problems: read.problems,
    });
  });
  // Files are read in whatever order the disk gives them: the index must be the same each time.
  return orderPages(pages);
}

/** A list that has no record is found by its title and the words of editors. */
function pageRecord(title: string): BuiltRecord {
  const facets = { type: ['page'], langue: ['fr'] };
  return { facets, card: { title }, words: [], aliases: [], documents: [] };
}
