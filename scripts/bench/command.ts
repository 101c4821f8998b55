import path from 'node:path';
import { readCount } from '../command-line/read-count.ts';
import { Refusal } from '../command-line/run-command.ts';
import { bench } from './bench.ts';
import { makeProject } from './project.ts';
import { SCENARIOS } from './scenarios.ts';

/** What is asked of `npm run bench`: to measure builds, or only to make the project. */
type BenchRequest = { make: number } | { make: undefined; run: Parameters<typeof bench>[0] };

/**
 * Reads the options of the command.
 * @throws Refusal where a number or the name of a build is none
 * @example readBenchRequest({ quick: true }) → { make: undefined, run: { sizes: [300], rounds: 1, … } }
 */
export function readBenchRequest({
  sizes = '1000,4000,10000',
  rounds = '3',
  only = SCENARIOS.join(','),
  quick: isQuick = false,
  make,
}: {
  sizes?: string | undefined;
  rounds?: string | undefined;
  only?: string | undefined;
  quick?: boolean | undefined;
  make?: string | undefined;
}): BenchRequest {
  if (make !== undefined) return { make: countOf(make) };
  const asked = only.split(',');
  const unknown = asked.find((name) => !SCENARIOS.some((scenario) => scenario === name));
  if (unknown !== undefined) {
    throw new Refusal(`There is no build "${unknown}". Give some of: ${SCENARIOS.join(', ')}.`);
  }
  return {
    make: undefined,
    run: {
      sizes: isQuick ? [300] : sizes.split(',').map(countOf),
      rounds: isQuick ? 1 : countOf(rounds),
      scenarios: SCENARIOS.filter((scenario) => asked.includes(scenario)),
      isPrinted: isQuick,
    },
  };
}

/**
 * Measures the builds, or makes the project that they build.
 * @example await runBench({ make: 4000 }) // 4000 more entries are in .cache/bench/4000/…/content.
 */
export async function runBench(request: BenchRequest): Promise<void> {
  if (request.make === undefined) return bench(request.run);
  const folder = path.join('.cache/bench', String(request.make));
  const { root } = await makeProject(folder, request.make);
  console.log(`${String(request.make)} more entries are in ${root}/content.`);
}

function countOf(text: string): number {
  const count = readCount(text);
  if (count !== undefined) return count;
  throw new Refusal(`"${text}" is no number of entries or rounds: give one like 1000.`);
}
