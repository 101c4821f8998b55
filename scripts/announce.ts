import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listChanges } from '../src/hosting/sitemap/changes.ts';
import { readSitemap } from '../src/hosting/sitemap/read-page.ts';
import type { SitemapPage } from '../src/hosting/sitemap/write-sitemap.ts';
import { site } from '../src/site.config.ts';
import { notifyEngines } from './announce/engines.ts';
import { changedFeeds, notifyHub } from './announce/hub.ts';

/** `npm run annoncer -- FOLDER`: tells what changed since the sitemaps of a folder to whoever is configured. */
const [former] = process.argv.slice(2);
const key = process.env.INDEXNOW_KEY;
if (former === undefined) {
  console.error('Usage: npm run annoncer -- FOLDER (the sitemaps before the deployment).');
  process.exit(1);
}
const changes = listChanges(await readSitemaps(former), await readSitemaps('dist'));
if (changes.length > 0 && key !== undefined && key !== '') await notifyEngines(changes, key);
const feeds = changedFeeds(changes);
if (feeds.length > 0 && site.hub !== undefined) await notifyHub(feeds, site.hub);
console.log(`${String(changes.length)} addresses changed.`);

async function readSitemaps(folder: string): Promise<SitemapPage[]> {
  const files = await Array.fromAsync(glob('sitemap-*.xml', { cwd: folder }));
  const read = files.map(async (file) =>
    readSitemap(await readFile(path.join(folder, file), 'utf8')),
  );
  return (await Promise.all(read)).flat();
}
