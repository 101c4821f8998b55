import { runCommand } from './command-line/run-command.ts';
import { measure } from './search/measure.ts';

const HELP = `Cherche chaque question d’un fichier dans le site de dist/, et dit où se trouve la page attendue.

  npm run recherche:mesure -- questions.tsv

  --aide   affiche ces lignes

Une question par ligne : les mots, une tabulation, une expression régulière de l’adresse attendue.`;
const words = { most: 1, missing: 'Donnez un fichier : npm run recherche:mesure -- questions.tsv' };

/** `npm run recherche:mesure -- fichier.tsv`: where the expected pages stand among the results. */
await runCommand(
  { command: 'npm run recherche:mesure', help: HELP, options: {}, words },
  async ({ words: [file = ''] }) => {
    await measure(file);
    return 0;
  },
);
