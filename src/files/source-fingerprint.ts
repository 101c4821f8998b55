import { glob, readFile } from 'node:fs/promises';
import { digest } from './digest.ts';
import { oncePerBuild } from '../lib/once.ts';

/**
 * A fingerprint of the site's own code. A page copied from an older build would name the style sheet
 * of that build: when a template, a style or a rule changes, every page is made anew.
 */
export const readSourceFingerprint = oncePerBuild(async (): Promise<string> => {
  const files = (await Array.fromAsync(glob('src/**/*.{astro,css,ts}'))).toSorted();
  const sources = await Promise.all(files.map(async (file) => readFile(file, 'utf8')));
  return digest(sources.join('\n'));
});
