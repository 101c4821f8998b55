import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser/launch.ts';
import { listShots, shoot } from './captures/shoot.ts';
import { listTemplates } from './captures/templates.ts';
import { serveBuiltSite } from './server/built-site.ts';

/**
 * `npm run captures`: pictures of every template of the built site, at every width, light and dark.
 * `npm run captures -- before` puts them into captures/before/, `--only agenda` takes some of them.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
});
const folder = path.join('captures', positionals[0] ?? 'latest');
const templates = (await listTemplates()).filter(({ name }) =>
  values.only.split(',').some((part) => name.includes(part)),
);
await using server = await serveBuiltSite();
await using browser = await launchBrowser();
const shots = listShots(templates);
for (const shot of shots) await shoot(browser, shot, { site: server.address, folder });
console.log(`${String(shots.length)} pictures are in ${folder}/.`);
