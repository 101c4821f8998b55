import { runCommand } from './command-line/run-command.ts';
import { writeModels } from './models/write.ts';

const HELP = `Écrit ce qui découle des genres de contenu : les modèles et les tableaux de clés de content/_modeles/, et
les schémas de .vscode/ que lisent les éditeurs de texte.

  npm run modeles

  --aide   affiche ces lignes`;

/** `npm run modeles`: what follows from the schemas of the kinds, for editors and their programs. */
await runCommand({ command: 'npm run modeles', help: HELP, options: {} }, async () => {
  const written = await writeModels(process.cwd());
  console.log(written.length === 0 ? 'Les modèles sont à jour.' : `Écrit : ${written.join(', ')}.`);
  return 0;
});
