import { runCommand } from './command-line/run-command.ts';
import { buildPreview } from './preview/build.ts';

const HELP = `Construit dans apercu/ le site tel qu’il sera, avec les brouillons et ce qui est à paraître.

  npm run apercu
  npm run preview -- apercu   le montre ensuite

  --aide   affiche ces lignes`;

/** `npm run apercu`: the site as it will be, with drafts and what is still to come, in apercu/. */
await runCommand({ command: 'npm run apercu', help: HELP, options: {} }, async () =>
  (await buildPreview(process.cwd())) ? 0 : 1,
);
