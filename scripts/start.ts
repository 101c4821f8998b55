import { buildSite } from './build/site.ts';
import { runCommand } from './command-line/run-command.ts';
import { readPort, refuseTakenPort } from './server/port.ts';
import { serveSite } from './server/wrangler.ts';

const HELP = `Construit le site, puis le montre sur http://localhost:4321, jusqu’à Ctrl-C.

  npm start

  --aide   affiche ces lignes

PORT=4400 npm start le montre sur un autre port.`;

/** `npm start`: builds the real content, then serves it on http://localhost:4321. */
await runCommand({ command: 'npm start', help: HELP, options: {} }, async () => {
  const port = readPort(process.env);
  if (port === undefined || !(await refuseTakenPort(port))) return 1;
  return (await buildSite()) ? serveSite(port) : 1;
});
