import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listChanges } from '../src/hosting/sitemap/changes.ts';
import { readSitemap } from '../src/hosting/sitemap/read-page.ts';
import type { SitemapPage } from '../src/hosting/sitemap/write-sitemap.ts';
import { absolute } from '../src/routes.ts';
import { site } from '../src/site.config.ts';

/** IndexNow (indexnow.org/documentation) takes so many addresses at once. */
const MOST = 10_000;

/** `npm run annoncer -- FOLDER`: tells search engines what changed since the sitemaps of a folder. */
const [former] = process.argv.slice(2);
const key = process.env.INDEXNOW_KEY;
if (former === undefined || key === undefined) {
  console.error(
    'Usage: INDEXNOW_KEY=… npm run annoncer -- FOLDER (the sitemaps before the deployment).',
  );
  process.exit(1);
}
const changes = listChanges(await readSitemaps(former), await readSitemaps('dist')).slice(0, MOST);
if (changes.length > 0) await announce(changes, key);
console.log(`${String(changes.length)} changed addresses were announced.`);

async function readSitemaps(folder: string): Promise<SitemapPage[]> {
  const files = await Array.fromAsync(glob('sitemap-*.xml', { cwd: folder }));
  const read = files.map(async (file) =>
    readSitemap(await readFile(path.join(folder, file), 'utf8')),
  );
  return (await Promise.all(read)).flat();
}

async function announce(paths: readonly string[], secret: string): Promise<void> {
  const { host } = new URL(site.url);
  const urlList = paths.map((address) => absolute(address, site.url));
  const body = JSON.stringify({ host, key: secret, urlList });
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  const answer = await fetch('https://api.indexnow.org/indexnow', {
    method: 'POST',
    headers,
    body,
  });
  // What was deployed stays deployed: the job says that nobody was told.
  if (!answer.ok) throw new Error(`IndexNow answered ${String(answer.status)}.`);
}
