import { readFileSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';

/** The name that Vite gives to an original; a smaller version has one more hash, after « _ ». */
const ORIGINAL = /\.[\w-]{8}\.(?:png|jpe?g|webp|avif)$/i;

/** The addresses of the files that Astro names. */
const REFERENCES = /\/_astro\/[\w.-]+/g;

/**
 * Removes the original pictures that nothing in the built site refers to. Astro takes away only those of
 * which it made smaller versions; the picture of a draft, of an embargoed item or of a hidden sample
 * would be published alone.
 * @param dist the built site
 * @param shown the pictures that files name, of those that were read already
 * @returns the names of those that were removed
 * @example await removeUnusedPictures('dist', shownPictures('.cache/astro')) → ['pont.Bq3x9_aZ.png']
 */
export async function removeUnusedPictures(
  dist: string,
  shown: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const names = await Array.fromAsync(glob('*.*', { cwd: path.join(dist, '_astro') }));
  const unused = new Set(names.filter((name) => ORIGINAL.test(name)));
  if (unused.size === 0) return [];
  for (const file of listFiles(dist)) {
    if (!/\.(?:html|css|js|json|xml)$/.test(file)) continue;
    for (const name of shown.get(file) ?? findNames(path.join(dist, file))) unused.delete(name);
  }
  for (const name of unused) await rm(path.join(dist, '_astro', name));
  return [...unused].toSorted();
}

function findNames(file: string): string[] {
  const text = readFileSync(file, 'latin1');
  return Array.from(text.matchAll(REFERENCES), ([address]) => path.posix.basename(address));
}
