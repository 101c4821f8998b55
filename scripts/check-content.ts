import { runCommand } from './command-line/run-command.ts';
import { checkContent } from './content/report.ts';

const HELP = `Vérifie tout le contenu, et nomme chaque problème à sa ligne.

  npm run check:content

  --json   écrit les problèmes pour un programme
  --aide   affiche ces lignes`;

/**
 * `npm run check:content`: every fault of every content file, in one run. `-- --json` writes them for
 * a program; on GitHub each also stands beside its line in the pull request.
 */
await runCommand(
  { command: 'npm run check:content', help: HELP, options: { json: { type: 'boolean' } } },
  async ({ values }) => {
    const usual = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
    const format = values.json === true ? 'json' : usual;
    return (await checkContent(process.cwd(), { format })) ? 0 : 1;
  },
);
