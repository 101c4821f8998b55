import { runCommand } from './command-line/run-command.ts';
import { recordVisit } from './privacy/record-visit.ts';

const HELP = `Visite deux cents pages du site de dist/ dans un navigateur et, si aucune n’appelle un autre site ni ne
garde rien, écrit le jour de ce contrôle.

  npm run vie-privee

  --aide   affiche ces lignes

Lancez d’abord npm run build. La visite prend quelques minutes.`;

/** `npm run vie-privee`: writes the day on which the pages of the built site left no trace of a visit. */
await runCommand({ command: 'npm run vie-privee', help: HELP, options: {} }, async () =>
  (await recordVisit()) ? 0 : 1,
);
