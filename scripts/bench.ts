import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayIn, now } from '../src/lib/clock.ts';
import { PARIS } from '../src/lib/zone.ts';
import { drawPlot } from './bench/plot.ts';
import { ELEVENTY } from './bench/peers/eleventy.ts';
import { findHugo } from './bench/peers/hugo.ts';
import { makeProject } from './bench/project.ts';
import { writeReport } from './bench/report.ts';
import { measureSize, type SizeResult } from './bench/run.ts';
import { SCENARIOS, type Scenario } from './bench/scenarios.ts';
import { clearAside } from './bench/set-aside.ts';

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

if (values.make === undefined) await bench();
else {
  const { root } = await makeProject(path.join('.cache/bench', values.make), Number(values.make));
  console.log(`${values.make} more entries are in ${root}/content.`);
}

async function bench(): Promise<void> {
  const sizes = values.quick ? [300] : values.sizes.split(',').map(Number);
  const rounds = values.quick ? 1 : Number(values.rounds);
  const scenarios = values.only.split(',').filter(isScenario);
  const hugo = findHugo();
  const missing =
    hugo === undefined ? ['Hugo is missing on this machine: nothing is compared with it.'] : [];
  for (const sentence of missing) console.warn(sentence);
  const results: SizeResult[] = [];
  try {
    for (const size of sizes) {
      results.push(await measureSize(size, { rounds, scenarios }));
      await writeResults(results, { rounds, hugo, missing });
    }
  } finally {
    await clearAside();
  }
}

/** After each size: the largest take an hour, and what was measured before is worth keeping. */
async function writeResults(
  results: readonly SizeResult[],
  about: { rounds: number; hugo: string | undefined; missing: readonly string[] },
): Promise<void> {
  const { rounds, hugo, missing } = about;
  const inOrder = results.toSorted((a, b) => a.size - b.size);
  const [cpu] = cpus();
  const day = dayIn(now(), PARIS);
  const report = writeReport(inOrder, {
    name: `${String(cpus().length)} cores (${cpu?.model.trim() ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GB`,
    versions: [`Node ${process.version}`, ...(hugo === undefined ? [] : [hugo]), ELEVENTY],
    day,
    missing,
  });
  if (values.quick) {
    console.log(report);
    return;
  }
  const folder = path.join(import.meta.dirname, 'bench');
  await writeFile(path.join(folder, 'results.md'), report);
  await writeFile(
    path.join(folder, 'results.svg'),
    drawPlot(
      inOrder,
      `CPU seconds of a build, ${rounds === 1 ? 'one round' : `median of ${String(rounds)} rounds`}, ${day}`,
    ),
  );
}

function isScenario(name: string): name is Scenario {
  return SCENARIOS.some((scenario) => scenario === name);
}
