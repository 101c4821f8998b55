import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listChanges } from '../src/hosting/sitemap/changes.ts';
import { readSitemap } from '../src/hosting/sitemap/read-page.ts';
import type { SitemapPage } from '../src/hosting/sitemap/write-sitemap.ts';
import { site } from '../src/site.config.ts';
import { notifyEngines } from './announce/engines.ts';
import { changedFeeds, notifyHub } from './announce/hub.ts';
import { runCommand } from './command-line/run-command.ts';

const MISSING = 'Donnez le dossier des plans du site d’avant : npm run annoncer -- avant/';
const HELP = `Dit aux moteurs de recherche (INDEXNOW_KEY) et aux abonnés des flux quelles pages ont changé.

  npm run annoncer -- avant/   dossier des plans du site (sitemap-*.xml) d’avant la mise en ligne

  --aide   affiche ces lignes`;
const words = { most: 1, missing: MISSING };

/** `npm run annoncer -- FOLDER`: tells what changed since the sitemaps of a folder to whoever is configured. */
await runCommand(
  { command: 'npm run annoncer', help: HELP, options: {}, words },
  async ({ words: [former = ''] }) => {
    const key = process.env.INDEXNOW_KEY;
    const changes = listChanges(await readSitemaps(former), await readSitemaps('dist'));
    if (changes.length > 0 && key !== undefined && key !== '') await notifyEngines(changes, key);
    const feeds = changedFeeds(changes);
    if (feeds.length > 0 && site.hub !== undefined) await notifyHub(feeds, site.hub);
    console.log(`${String(changes.length)} addresses changed.`);
    return 0;
  },
);

async function readSitemaps(folder: string): Promise<SitemapPage[]> {
  const files = await Array.fromAsync(glob('sitemap-*.xml', { cwd: folder }));
  const sources = files.map((file) => readFile(path.join(folder, file), 'utf8'));
  return (await Promise.all(sources)).flatMap((source) => readSitemap(source));
}
