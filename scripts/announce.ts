import { listChanges } from '../src/hosting/sitemap/changes.ts';
import { countOf } from '../src/lib/text.ts';
import { site } from '../src/site.config.ts';
import { notifyEngines } from './announce/engines.ts';
import { changedFeeds, notifyHub } from './announce/hub.ts';
import { readSitemaps } from './announce/sitemaps.ts';
import { runCommand } from './command-line/run-command.ts';
import { requireSite } from './server/require-site.ts';

const MISSING = 'Donnez le dossier des plans du site d’avant : npm run annoncer -- avant/';
const HELP = `Dit aux moteurs de recherche (INDEXNOW_KEY) et aux abonnés des flux quelles pages ont changé.

  npm run annoncer -- avant/   dossier des plans du site (sitemap-*.xml) d’avant la mise en ligne

  --aide   affiche ces lignes`;
const words = { most: 1, missing: MISSING };

/** `npm run annoncer -- FOLDER`: tells what changed since the sitemaps of a folder to whoever is configured. */
await runCommand(
  { command: 'npm run annoncer', help: HELP, options: {}, words },
  async ({ words: [former = ''] }) => {
    const before = await readSitemaps(former);
    requireSite('dist');
    const changes = listChanges(before, await readSitemaps('dist'));
    const key = process.env.INDEXNOW_KEY;
    if (changes.length > 0 && key !== undefined && key !== '') await notifyEngines(changes, key);
    const feeds = changedFeeds(changes);
    if (feeds.length > 0 && site.hub !== undefined) await notifyHub(feeds, site.hub);
    console.log(`${countOf(changes.length, ['page a changé', 'pages ont changé'])}.`);
    return 0;
  },
);
