import { runCommand } from './command-line/run-command.ts';
import { checkLinks } from './links/command.ts';

const HELP = `Demande chaque adresse d’un autre site que le contenu cite, et nomme celles qui ne répondent plus.

  npm run liens

  --aide   affiche ces lignes

Prend quelques minutes et demande une connexion.`;

/**
 * `npm run liens`: asks each address of other sites that the content names. Once a week in the
 * workflow, never among the checks: what others take away breaks nothing here.
 */
await runCommand({ command: 'npm run liens', help: HELP, options: {} }, async () => {
  const { lines } = await checkLinks(process.cwd());
  for (const line of lines) console.log(line);
  return 0;
});
