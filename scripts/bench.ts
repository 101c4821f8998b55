import { readBenchRequest, runBench } from './bench/command.ts';
import { runCommand } from './command-line/run-command.ts';

const HELP = `Measures how long a build takes and how much it holds, beside Hugo and Eleventy, and writes
scripts/bench/results.md with a drawing.

  npm run bench

  --sizes 1000,4000   other numbers of entries
  --rounds 5          more rounds; 3 by default
  --quick             one round of a small site, in some minutes, printed only
  --only cold,body    some builds
  --make 4000         only makes the project, in .cache/bench/
  --help              shows these lines`;
const options = {
  sizes: { type: 'string', example: '1000,4000' },
  rounds: { type: 'string', example: '5' },
  only: { type: 'string', example: 'cold,body' },
  quick: { type: 'boolean' },
  make: { type: 'string', example: '4000' },
} as const;

/** `npm run bench`: how long a build takes and how much it holds, beside Hugo and Eleventy. */
await runCommand(
  { command: 'npm run bench', help: HELP, options, language: 'en' },
  async ({ values }) => {
    await runBench(readBenchRequest(values));
    return 0;
  },
);
