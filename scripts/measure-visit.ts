import { parseArgs } from 'node:util';
import { routes } from '../src/routes.ts';
import { launchBrowser } from './browser/launch.ts';
import { listTemplates } from './captures/templates.ts';
import { serveBuiltSite } from './server/built-site.ts';
import { describeSearch, describeVisits, VISITS_HEAD } from './visit/report.ts';
import { askSearch } from './visit/search.ts';

/**
 * `npm run mesure`: what a visitor with a small phone on a slow line waits for, on every template of the
 * built site, served by the CDN's own runtime; the median of some visits. Then what the search asks of
 * this machine as it is. `-- --only agenda --runs 5` takes some templates, more often.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '3' },
  },
});
const templates = (await listTemplates()).filter(({ name }) =>
  values.only.split(',').some((part) => name.includes(part)),
);
await using server = await serveBuiltSite();
await using browser = await launchBrowser();
console.log(VISITS_HEAD);
for (const { name, path } of templates) {
  const address = `${server.address}${path}`;
  console.log(await describeVisits(browser, { name, address, runs: Number(values.runs) }));
}
if (templates.some(({ name }) => name.startsWith('search'))) {
  console.log(`\n${describeSearch(await askSearch(browser, server.address + routes.search))}`);
}
