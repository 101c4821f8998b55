import { readFileSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cachedReadings } from '../../src/files/result-cache.ts';
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
 * @returns the names of those that were removed
 * @param cache where what each file refers to is kept, as long as the file and the code are the same
 * @example await removeUnusedPictures('dist', { code: '3f8a', cache: '.cache/site' }) → ['pont.Bq3x9_aZ.png']
 */
export async function removeUnusedPictures(
  dist: string,
  { code, cache }: { code: string; cache: string },
): Promise<string[]> {
  const names = await Array.fromAsync(glob('*.*', { cwd: path.join(dist, '_astro') }));
  const unused = new Set(names.filter((name) => ORIGINAL.test(name)));
  if (unused.size === 0) return [];
  const referrers = listFiles(dist).filter((file) => /\.(?:html|css|js|json|xml)$/.test(file));
  const referenced = await cachedReadings(dist, referrers, {
    file: path.join(cache, 'originaux'),
    code,
    schema: z.array(z.string()),
    // At once: eight thousand files in turns of the event loop take three times as long.
    make: (file) => findOriginals(readFileSync(path.join(dist, file), 'latin1')),
  });
  for (const name of referenced.flat()) unused.delete(name);
  for (const name of unused) await rm(path.join(dist, '_astro', name));
  return [...unused].toSorted();
}

function findOriginals(text: string): string[] {
  const names = [...text.matchAll(REFERENCES)].map(([address]) => path.posix.basename(address));
  return [...new Set(names)].filter((name) => ORIGINAL.test(name));
}
