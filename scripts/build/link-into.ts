import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { hardLink } from '../../src/files/hard-link.ts';
import { listFiles } from '../../src/files/list-files.ts';

/**
 * Gives a kept file a second name in a site.
 * @param from the kept file
 * @param file its name from the root of the site
 */
export type PlaceFile = (from: string, file: string) => void;

/**
 * Gives files a second name in a folder, or copies them there on a disk without hard links. What stands in the
 * place of one already is of public/, or the same picture, and stays.
 * @example const place = linkInto('.dist-new'); place('.cache/astro/pages/3f0c…', 'pays/liban/index.html')
 */
export function linkInto(folder: string): PlaceFile {
  const made = new Set<string>();
  return (from, file) => {
    const to = path.join(folder, file);
    const parent = path.dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (!hardLink(from, to) && !existsSync(to)) copyFileSync(from, to);
  };
}

/**
 * Places all files of a folder.
 * @param except what the names of files that are left out begin with
 * @example linkTree('.cache/astro/desk', linkInto('dist/admin')) // dist/admin/index.html, …
 */
export function linkTree(from: string, place: PlaceFile, except?: string): void {
  for (const file of listFiles(from)) {
    if (except === undefined || !file.startsWith(except)) place(path.join(from, file), file);
  }
}
