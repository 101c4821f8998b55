import { proposeAliases } from './aliases/propose.ts';
import { runCommand } from './command-line/run-command.ts';

const HELP = `Donne les lignes à écrire pour que l’ancienne adresse d’un fichier renommé mène à la nouvelle, et que
ses abonnés le suivent ; pour une page effacée, celle qui dit qu’elle a été retirée.

  npm run alias

  --aide   affiche ces lignes

N’écrit rien lui-même.`;

/** `npm run alias`: the lines that keep the address and the subscribers of a file that was renamed, or say that it is gone. */
await runCommand({ command: 'npm run alias', help: HELP, options: {} }, async () => {
  const proposals = await proposeAliases(process.cwd());
  for (const line of proposals) console.log(line);
  if (proposals.length === 0) {
    console.log('Aucun fichier publié n’a perdu son adresse.');
  }
  return 0;
});
