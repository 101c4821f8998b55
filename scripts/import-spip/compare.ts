import { readNamedFile } from '../command-line/read-named-file.ts';
import { Refusal, runCommand } from '../command-line/run-command.ts';
import { compareAddresses, describeComparison } from './comparison.ts';

const EXAMPLE = 'npm run import:spip:comparer -- adresses.txt http://localhost:4321';
const MISSING = `Donnez la liste des anciennes adresses, puis l’adresse du nouveau site :
  ${EXAMPLE}`;
const HELP = `Demande au nouveau site chaque adresse d’une liste de l’ancien, et nomme celles qu’il ne connaît pas.

  ${EXAMPLE}

  --aide   affiche ces lignes

La liste : une adresse par ligne.`;
const words = { most: 2, missing: MISSING };

/**
 * Asks the new site for every address of a list of the old one, and prints those that it does not know.
 * Run with `npm run import:spip:comparer -- adresses.txt http://localhost:4321`.
 */
await runCommand(
  { command: 'npm run import:spip:comparer', help: HELP, options: {}, words },
  async ({ words: [list = '', site = ''] }) => {
    if (!/^https?:/.test(site) || !URL.canParse(site)) throw new Refusal(MISSING);
    const answers = await compareAddresses((await readNamedFile(list)).split('\n'), site);
    console.log(describeComparison(answers));
    return answers.some(({ verdict }) => verdict === 'absente' || verdict === 'en boucle') ? 1 : 0;
  },
);
