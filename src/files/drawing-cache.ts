import { glob, readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { oncePerBuild } from '../lib/once.ts';
import { digest } from './digest.ts';
import { diskCache } from './disk-cache.ts';

/** What draws maps: our code, the names of countries that it writes, and the packages. */
const MAKERS = '{src/{map,lib}/*.ts,src/ui/map-countries.ts,package-lock.json}';

/** Node has names of countries too. */
const readMakers = oncePerBuild(async (): Promise<string> => {
  const files = (await Array.fromAsync(glob(MAKERS))).toSorted();
  const sources = await Promise.all(files.map(async (file) => readFile(file, 'utf8')));
  return digest([process.version, ...sources].join('\n'));
});

/** A drawing that may be kept. */
interface Drawing<T> {
  /** Which one it is among all, with everything that it shows. */
  about: unknown;
  /** What comes back from the disk. */
  shape: z.ZodType<T>;
  draw: () => T;
}

/**
 * A map drawn once, and kept on the disk by all that it shows and by the code that draws it: the coasts of 36
 * countries at three sizes take three seconds.
 * @param folder from the project's root
 * @example await cachedDrawing({ about: ['panel', 'LB'], shape: z.string(), draw: () => drawPanel(subject) }) → '<svg …'
 */
export async function cachedDrawing<T>(
  { about, shape, draw }: Drawing<T>,
  folder = '.cache/maps',
): Promise<T> {
  const key = digest(JSON.stringify([about, await readMakers()]));
  return diskCache({ folder, version: 1 }).keepJson(key, shape, draw);
}
