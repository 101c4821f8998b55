import { readCount } from './command-line/read-count.ts';
import { Refusal, runCommand } from './command-line/run-command.ts';
import { measureSite } from './visit/command.ts';

const HELP = `Measures what a visitor with a small phone on a slow line waits for, on every template of the built site,
served by the CDN's own runtime; the median of some visits. Then what the search asks of this machine.

  npm run mesure

  --only agenda,home   some templates, by a part of their names
  --runs 5             more visits; 3 by default
  --help               shows these lines`;
const options = {
  only: { type: 'string', example: 'agenda' },
  runs: { type: 'string', example: '5' },
} as const;

/** `npm run mesure`: what a visitor with a small phone on a slow line waits for. */
await runCommand(
  { command: 'npm run mesure', help: HELP, options, language: 'en' },
  async ({ values: { only = '', runs = '3' } }) => {
    const count = readCount(runs);
    if (count === undefined)
      throw new Refusal(`"${runs}" is no number of visits: give one like 5.`);
    await measureSite({ only, runs: count });
    return 0;
  },
);
