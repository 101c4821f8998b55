import { Refusal, runCommand } from './command-line/run-command.ts';
import { readPort } from './server/port.ts';
import { requireSite } from './server/require-site.ts';
import { serveSite } from './server/wrangler.ts';

const HELP = `Montre le site déjà construit, jusqu’à Ctrl-C, sur http://localhost:4321.

  npm run preview             celui de dist/, que « npm run build » construit
  npm run preview -- apercu   celui de apercu/, que « npm run apercu » construit

  --aide   affiche ces lignes

PORT=4400 npm run preview le montre sur un autre port.`;

const SITES = new Map([
  ['dist', { maker: 'npm run build', config: 'wrangler.jsonc' }],
  ['apercu', { maker: 'npm run apercu', config: 'scripts/preview/wrangler.jsonc' }],
]);

/** `npm run preview`: serves what the last build wrote, or `npm run apercu`, through the CDN's own runtime. */
await runCommand(
  { command: 'npm run preview', help: HELP, options: {}, words: { most: 1 } },
  async ({ words: [folder = 'dist'] }) => {
    // A shell completes the name of a folder with a slash.
    const name = folder.replace(/\/$/, '');
    const site = SITES.get(name);
    if (site === undefined) {
      throw new Refusal(`« ${folder} » n’est pas un site à montrer : écrivez « apercu », ou rien.`);
    }
    const port = readPort(process.env);
    if (port === undefined) return 1;
    requireSite(name, site.maker);
    return serveSite(port, site.config);
  },
);
