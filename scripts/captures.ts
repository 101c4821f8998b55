import path from 'node:path';
import { countOf } from '../src/lib/text.ts';
import { launchBrowser } from './browser/launch.ts';
import { listShots, shoot } from './captures/shoot.ts';
import { chooseTemplates } from './captures/templates.ts';
import { runCommand } from './command-line/run-command.ts';
import { serveBuiltSite } from './server/built-site.ts';

const HELP = `Photographie chaque gabarit du site de dist/, à toutes les largeurs, clair et sombre.

  npm run captures            dans captures/latest/
  npm run captures -- avant   dans captures/avant/

  --only agenda,home   quelques gabarits, par un morceau de leur nom
  --aide               affiche ces lignes`;
const options = { only: { type: 'string', example: 'agenda' } } as const;

/** `npm run captures`: pictures of every template of the built site, at every width, light and dark. */
await runCommand(
  { command: 'npm run captures', help: HELP, options, words: { most: 1 } },
  async ({ values: { only = '' }, words: [name = 'latest'] }) => {
    const folder = path.join('captures', name);
    const templates = await chooseTemplates(
      only,
      (names) => `Aucun gabarit ne porte le nom « ${only} ». Il y a : ${names}.`,
    );
    await using server = await serveBuiltSite();
    await using browser = await launchBrowser();
    const shots = listShots(templates);
    for (const shot of shots) await shoot(browser, shot, { site: server.address, folder });
    console.log(`${countOf(shots.length, ['image', 'images'])} dans ${folder}/.`);
    return 0;
  },
);
