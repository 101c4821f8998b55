import { parseArgs } from 'node:util';
import { routes } from '../src/routes.ts';
import { launchBrowser } from './browser/launch.ts';
import { listTemplates } from './captures/templates.ts';
import { findFreePort } from './server/free-port.ts';
import { isReady, startServer } from './server/wrangler.ts';
import { visit, type Visit } from './visit/measure.ts';
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
const server = startServer(await findFreePort());
if (!(await isReady(server))) throw new Error('The server of dist/ did not start.');
const browser = await launchBrowser();
console.log('| page | LCP ms | TBT ms | CLS | kB | requests |\n|---|---|---|---|---|---|');
for (const { name, path } of templates) {
  const visits: Visit[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    visits.push(await visit(browser, `${server.address}${path}`));
  }
  const of = (key: keyof Visit) => median(visits.map((one) => one[key]));
  const cells = [of('lcp').toFixed(0), of('tbt').toFixed(0), of('cls').toFixed(3)];
  console.log(
    `| ${[name, ...cells, of('kilobytes').toFixed(0), String(of('requests'))].join(' | ')} |`,
  );
}
if (templates.some(({ name }) => name.startsWith('search'))) await measureSearch();
await browser.close();
server.stop();
await server.ended;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function measureSearch(): Promise<void> {
  const search = `${server.address}${routes.search}`;
  const { first, results, again, counts } = await askSearch(browser, search);
  console.log(
    `\nSearch: ${first.kilobytes.toFixed(0)} kB in ${String(first.files)} files for a first question, then ` +
      `${describe(results)} until results show whose texts are fetched, ${describe(again)} once they are there, ` +
      `${describe(counts)} with the counts of facets.`,
  );
}

function describe(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]?.toFixed(0) ?? '–';
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
