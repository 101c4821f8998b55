import { buildSite } from './build/site.ts';
import { runCommand } from './command-line/run-command.ts';

const HELP = `Vérifie le contenu, puis construit le site dans dist/ et les règles des hébergeurs dans hosts/.

  npm run build

  --aide   affiche ces lignes`;

/** `npm run build`: content check, pages, search index. */
await runCommand({ command: 'npm run build', help: HELP, options: {} }, async () =>
  (await buildSite()) ? 0 : 1,
);
