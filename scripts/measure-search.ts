import { measure } from './search/measure.ts';

/** `npm run recherche:mesure -- fichier.tsv`: where the expected pages stand among the results. */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Donnez un fichier : npm run recherche:mesure -- fichier.tsv');
  process.exitCode = 1;
} else await measure(file);
