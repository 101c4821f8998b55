import { runCommand } from './command-line/run-command.ts';
import { checkSpelling } from './spelling/command.ts';

const HELP = `Nomme les mots du contenu que le dictionnaire ne connaît pas, chacun à sa ligne.

  npm run orthographe

  --aide   affiche ces lignes

Un mot juste s’ajoute à content/_orthographe.txt.`;

/** `npm run orthographe`: words that no dictionary knows; they are for an editor to judge, and stop nothing. */
await runCommand({ command: 'npm run orthographe', help: HELP, options: {} }, async () => {
  const { lines } = await checkSpelling(process.cwd());
  for (const line of lines) console.log(line);
  return 0;
});
