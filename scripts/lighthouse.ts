import { listTemplates } from './captures/templates.ts';
import { serveBuiltSite } from './server/built-site.ts';
import { isAccepted, judge } from './visit/lighthouse.ts';

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
await using server = await serveBuiltSite();
for (const { name, path } of templates) {
  const { scores, failed } = await judge(`${server.address}${path}`);
  const said = Object.entries(scores).map(([category, score]) => `${category} ${String(score)}`);
  console.log(`${name}: ${said.join(', ')}${failed.length > 0 ? ` — ${failed.join(' ; ')}` : ''}`);
  if (!isAccepted(scores)) process.exitCode = 1;
}
