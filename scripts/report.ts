import { runCommand } from './command-line/run-command.ts';
import { printReport } from './report/command.ts';

const HELP = `Dresse la liste de ce qui attend la rédaction : transcriptions en retard, rendez-vous sans compte rendu,
pages à relire, questions de recherche qui ne mènent plus à la bonne page…

  npm run bilan

  --aide   affiche ces lignes

Ne change rien, et ne signale pas d’erreur : pour cela, npm run check:content.`;

/** `npm run bilan`: what the editors should look at; it finds no fault, so it never fails for one. */
await runCommand({ command: 'npm run bilan', help: HELP, options: {} }, async () => {
  await printReport(process.cwd());
  return 0;
});
