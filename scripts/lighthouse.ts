import { listTemplates } from './captures/templates.ts';
import { findFreePort } from './server/free-port.ts';
import { isReady, startServer } from './server/wrangler.ts';
import { judge, MIN_SCORES } from './visit/lighthouse.ts';

/**
 * `npm run lighthouse`: what Lighthouse says of six templates of the built site, served by the CDN's own
 * runtime; fails where one is below what is accepted.
 */
const JUDGED = [
  'home',
  'list of articles',
  'article with a picture',
  'agenda',
  'country',
  'resource: texte',
];

const templates = (await listTemplates()).filter(({ name }) => JUDGED.includes(name));
const server = startServer(await findFreePort());
if (!(await isReady(server))) throw new Error('The server of dist/ did not start.');
for (const { name, path } of templates) {
  const { scores, failed } = await judge(`${server.address}${path}`);
  const said = Object.entries(scores).map(([category, score]) => `${category} ${String(score)}`);
  console.log(`${name}: ${said.join(', ')}${failed.length > 0 ? ` — ${failed.join(' ; ')}` : ''}`);
  const minimums = Object.entries(MIN_SCORES);
  const isLow = minimums.some(
    ([category, minimum]) => (new Map(Object.entries(scores)).get(category) ?? 0) < minimum,
  );
  if (isLow) process.exitCode = 1;
}
server.stop();
await server.ended;
