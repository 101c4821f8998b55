import { parseArgs } from 'node:util';
import { launchBrowser } from './browser/launch.ts';
import { listTemplates } from './captures/templates.ts';
import { findFreePort } from './server/free-port.ts';
import { isReady, startServer } from './server/wrangler.ts';
import { visit, type Visit } from './visit/measure.ts';

/**
 * `npm run mesure`: what a visitor with a small phone on a slow line waits for, on every template of the
 * built site, served by the CDN's own runtime; the median of some visits. `-- --only agenda --runs 5`
 * takes some templates, more often.
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
await browser.close();
server.stop();
await server.ended;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
