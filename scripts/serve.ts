import { existsSync } from 'node:fs';
import { readPort } from './server/port.ts';
import { serveSite } from './server/wrangler.ts';

/** `npm run preview`: serves what the last build wrote, through the CDN's own runtime. */
const port = readPort(process.env);
if (port === undefined) process.exit(1);
if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run "npm run build" first, or "npm start".');
  process.exit(1);
}
process.exitCode = await serveSite(port);
