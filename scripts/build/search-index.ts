import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { foldForSearch } from '../../src/lib/search-folding.ts';

/** Pages that hold a text of their own carry this attribute; lists and archives do not. */
const INDEXED = 'data-pagefind-body';

/**
 * Makes the search index of a built site from folded copies of its pages; the pages stay as they are.
 * @returns the number of pages in the index
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  try {
    const files = (await Array.fromAsync(glob('**/index.html', { cwd: folder }))).toSorted();
    let count = 0;
    for (const file of files) {
      const html = await readFile(path.join(folder, file), 'utf8');
      if (!html.includes(INDEXED)) continue;
      const url = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
      const added = await index.addHTMLFile({ url, content: foldForSearch(withoutPictures(html)) });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join(', ')}`);
      count += 1;
    }
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
    await removeReadyMadeInterfaces(path.join(folder, 'pagefind'));
    return count;
  } finally {
    await pagefind.close();
  }
}

/** Pagefind would file the name and the alternative of the first picture as words to be found. */
function withoutPictures(html: string): string {
  return html.replaceAll(/<img\b(?:[^>"]|"[^"]*")*>/g, '');
}

/** The site has an interface of its own. */
async function removeReadyMadeInterfaces(folder: string): Promise<void> {
  for await (const file of glob('pagefind-*{ui,highlight}.{js,css}', { cwd: folder })) {
    await rm(path.join(folder, file));
  }
}
