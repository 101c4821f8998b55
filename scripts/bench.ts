import path from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from './bench/bench.ts';
import { makeProject } from './bench/project.ts';
import { SCENARIOS } from './bench/scenarios.ts';

/**
 * `npm run bench`: how long a build takes and how much it holds, beside Hugo and Eleventy, written to
 * scripts/bench/results.md with a drawing.
 * `-- --sizes 1000,4000` other sizes, `--rounds 5` more rounds; `--quick` one round of a small site, in
 * some minutes, printed only; `--only cold,body` some builds; `--make 4000` only makes the project.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,4000,10000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: SCENARIOS.join(',') },
    quick: { type: 'boolean', default: false },
    make: { type: 'string' },
  },
});

if (values.make === undefined) {
  const only = values.only.split(',');
  await bench({
    sizes: values.quick ? [300] : values.sizes.split(',').map(Number),
    rounds: values.quick ? 1 : Number(values.rounds),
    scenarios: SCENARIOS.filter((scenario) => only.includes(scenario)),
    isPrinted: values.quick,
  });
} else {
  const { root } = await makeProject(path.join('.cache/bench', values.make), Number(values.make));
  console.log(`${values.make} more entries are in ${root}/content.`);
}
