import { writeModels } from './models/write.ts';

/** `npm run modeles`: what follows from the schemas of the kinds, for editors and their programs. */
const written = await writeModels(process.cwd());
console.log(written.length === 0 ? 'Les modèles sont à jour.' : `Écrit : ${written.join(', ')}.`);
