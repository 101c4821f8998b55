/**
 * Asks the new site for every address of a list of the old one, and prints those that it does not know.
 * Run with `npm run import:spip:comparer -- adresses.txt http://localhost:4321`.
 */
import { readFile } from 'node:fs/promises';
import { compareAddresses, describeComparison } from './comparison.ts';

const [list, site] = process.argv.slice(2);

if (list === undefined || site === undefined || !URL.canParse(site)) {
  console.error('Donnez la liste des anciennes adresses, puis l’adresse du nouveau site :');
  console.error('  npm run import:spip:comparer -- adresses.txt http://localhost:4321');
  process.exitCode = 2;
} else {
  const answers = await compareAddresses((await readFile(list, 'utf8')).split('\n'), site);
  console.log(describeComparison(answers));
  if (answers.some(({ verdict }) => verdict === 'absente' || verdict === 'en boucle'))
    process.exitCode = 1;
}
