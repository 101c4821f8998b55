import { existsSync } from 'node:fs';
import { runCommand } from './command-line/run-command.ts';
import { readPort } from './server/port.ts';
import { serveSite } from './server/wrangler.ts';

const HELP = `Montre le site déjà construit, jusqu’à Ctrl-C, sur http://localhost:4321.

  npm run preview             celui de dist/, que « npm run build » construit
  npm run preview -- apercu   celui de apercu/, que « npm run apercu » construit

  --aide   affiche ces lignes

PORT=4400 npm run preview le montre sur un autre port.`;

/** `npm run preview`: serves what the last build wrote, or `npm run apercu`, through the CDN's own runtime. */
await runCommand(
  { command: 'npm run preview', help: HELP, options: {}, words: { most: 1 } },
  async ({ words: [folder = 'dist'] }) => {
    const config = folder === 'apercu' ? 'scripts/preview/wrangler.jsonc' : 'wrangler.jsonc';
    const port = readPort(process.env);
    if (port === undefined) return 1;
    if (!existsSync(`${folder}/index.html`)) {
      console.error(
        `There is no built site in ${folder}/: run "npm run build" first, or "npm start".`,
      );
      return 1;
    }
    return serveSite(port, config);
  },
);
