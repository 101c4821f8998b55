import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser/launch.ts';
import { runCommand } from './command-line/run-command.ts';
import { takePictures } from './guide/pictures.ts';
import { requireSite } from './server/require-site.ts';

const HELP = `Takes the pictures of the guide of editors anew, from the site in dist/ and from commands.

  npm run guide

  --help   shows these lines`;

const FOLDER = 'content/_guide';

/** `npm run guide`: the pictures of the guide of editors. */
await runCommand(
  { command: 'npm run guide', help: HELP, options: {}, language: 'en' },
  async () => {
    requireSite('dist');
    await mkdir(FOLDER, { recursive: true });
    await using browser = await launchBrowser();
    for (const file of await takePictures(browser, FOLDER)) console.log(`Écrit : ${file}`);
    return 0;
  },
);
