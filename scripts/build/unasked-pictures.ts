import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { keepReadings } from '../../src/files/kept-readings.ts';
import { listFiles } from '../../src/files/list-files.ts';

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
 * @param cache where what each file asks for is kept, as long as the file and the code are the same
 * @example await removeUnaskedPictures('dist', { code: '3f8a', cache: '.cache/site' }) → ['pont.Bq3x9_aZ.png']
 */
export async function removeUnaskedPictures(
  dist: string,
  { code, cache }: { code: string; cache: string },
): Promise<string[]> {
  const names = await Array.fromAsync(glob('*.*', { cwd: path.join(dist, '_astro') }));
  const unasked = new Set(names.filter((name) => ORIGINAL.test(name)));
  if (unasked.size === 0) return [];
  const asking = listFiles(dist).filter((file) => /\.(?:html|css|js|json|xml)$/.test(file));
  const asked = await keepReadings(dist, asking, {
    file: path.join(cache, 'originaux'),
    code,
    schema: z.array(z.string()),
    make: async (file) => findOriginals(await readFile(path.join(dist, file), 'utf8')),
  });
  for (const name of asked.flat()) unasked.delete(name);
  for (const name of unasked) await rm(path.join(dist, '_astro', name));
  return [...unasked].toSorted();
}

function findOriginals(text: string): string[] {
  const names = [...text.matchAll(ASKED)].map(([address]) => path.posix.basename(address));
  return [...new Set(names)].filter((name) => ORIGINAL.test(name));
}
