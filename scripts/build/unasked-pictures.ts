import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** The name that Vite gives to an original; a smaller version has one more hash, after « _ ». */
const ORIGINAL = /\.[\w-]{8}\.(?:png|jpe?g|webp|avif)$/i;

/** The addresses of the files that Astro names. */
const ASKED = /\/_astro\/[\w.-]+/g;

/**
 * Removes the original pictures that nothing in the built site asks for. Astro takes away only those of
 * which it made smaller versions; the picture of a draft, of an embargoed item or of a hidden sample
 * would be published alone.
 * @param dist the built site
 * @returns the names of those that were removed
 * @example await removeUnaskedPictures('dist') → ['pont.Bq3x9_aZ.png']
 */
export async function removeUnaskedPictures(dist: string): Promise<string[]> {
  const names = await Array.fromAsync(glob('*.*', { cwd: path.join(dist, '_astro') }));
  const unasked = new Set(names.filter((name) => ORIGINAL.test(name)));
  if (unasked.size === 0) return [];
  for await (const file of glob('**/*.{html,css,js,json,xml}', { cwd: dist })) {
    const text = await readFile(path.join(dist, file), 'utf8');
    for (const [address] of text.matchAll(ASKED)) unasked.delete(path.posix.basename(address));
  }
  for (const name of unasked) await rm(path.join(dist, '_astro', name));
  return [...unasked].toSorted();
}
