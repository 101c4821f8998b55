import { describeSystemError } from './command-line/system-error.ts';
import { writeModels } from './models/write.ts';

const HELP = `Écrit ce qui découle des genres de contenu : les modèles et les tableaux de clés de content/_modeles/, et
les schémas de .vscode/ que lisent les éditeurs de texte.

  npm run modeles

  --aide   affiche ces lignes`;

/** `npm run modeles`: what follows from the schemas of the kinds, for editors and their programs. */
try {
  const written = await writeModels(process.cwd());
  console.log(written.length === 0 ? 'Les modèles sont à jour.' : `Écrit : ${written.join(', ')}.`);
} catch (error) {
  const message = describeSystemError(error, process.cwd());
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 2;
}
