import { existsSync } from 'node:fs';
import { readPort } from './server/port.ts';
import { serveSite } from './server/wrangler.ts';

/** `npm run preview`: serves what the last build wrote, or `npm run apercu`, through the CDN's own runtime. */
const [folder = 'dist'] = process.argv.slice(2);
const config = folder === 'apercu' ? 'scripts/preview/wrangler.jsonc' : 'wrangler.jsonc';
const port = readPort(process.env);
if (port === undefined) process.exit(1);
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${folder}/: run "npm run build" first, or "npm start".`);
  process.exit(1);
}
process.exitCode = await serveSite(port, config);
