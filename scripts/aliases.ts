import { proposeAliases } from './aliases/propose.ts';

/** `npm run alias`: the lines that keep the address and the subscribers of a file that was renamed. */
const proposals = await proposeAliases(process.cwd());
for (const line of proposals) console.log(line);
if (proposals.length === 0) console.log('Aucun fichier publié n’a changé de nom.');
