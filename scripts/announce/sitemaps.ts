import { statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSitemap } from '../../src/hosting/sitemap/read-page.ts';
import type { SitemapPage } from '../../src/hosting/sitemap/write-sitemap.ts';
import { Refusal } from '../command-line/run-command.ts';

/**
 * The pages of all sitemaps of a folder. An empty folder is what a first deployment has; what is none
 * is a slip, and would announce the whole site.
 * @throws Refusal, in French, where there is no such folder
 * @example await readSitemaps('dist') → [{ path: '/agenda/', … }, …]
 */
export async function readSitemaps(folder: string): Promise<SitemapPage[]> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new Refusal(`Le dossier ${folder} n’existe pas. Rien n’a été annoncé.`);
  }
  if (!found.isDirectory()) {
    throw new Refusal(`${folder} n’est pas un dossier. Rien n’a été annoncé.`);
  }
  const files = await Array.fromAsync(glob('sitemap-*.xml', { cwd: folder }));
  const sources = files.map((file) => readFile(path.join(folder, file), 'utf8'));
  return (await Promise.all(sources)).flatMap((source) => readSitemap(source));
}
