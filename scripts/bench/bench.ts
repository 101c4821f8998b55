import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { dayIn, now } from '../../src/lib/clock.ts';
import { PARIS } from '../../src/lib/zone.ts';
import { ELEVENTY } from './peers/eleventy.ts';
import { findHugo } from './peers/hugo.ts';
import { drawPlot } from './plot.ts';
import { writeReport } from './report.ts';
import { measureSize, type SizeResult } from './run.ts';
import type { Scenario } from './scenarios.ts';
import { clearAside } from './set-aside.ts';

/** What is measured. */
interface BenchPlan {
  /** How many entries are added to today's content, each size in turn. */
  sizes: readonly number[];
  rounds: number;
  scenarios: readonly Scenario[];
  /** Whether the report is printed, and no file is written. */
  isPrinted: boolean;
}

/**
 * Measures builds of some sizes beside Hugo and Eleventy, and writes `results.md` with its drawing after each.
 * @example await bench({ sizes: [1000], rounds: 3, scenarios: ['cold'], isPrinted: false })
 */
export async function bench({ sizes, rounds, scenarios, isPrinted }: BenchPlan): Promise<void> {
  const hugo = findHugo();
  const missing =
    hugo === undefined ? ['Hugo is missing on this machine: nothing is compared with it.'] : [];
  for (const sentence of missing) console.warn(sentence);
  const results: SizeResult[] = [];
  try {
    for (const size of sizes) {
      results.push(await measureSize(size, { rounds, scenarios }));
      await writeResults(results, { rounds, hugo, missing, isPrinted });
    }
  } finally {
    await clearAside();
  }
}

/** After each size: the largest take an hour, and what was measured before is worth keeping. */
async function writeResults(
  results: readonly SizeResult[],
  about: { rounds: number; hugo: string | undefined; missing: string[]; isPrinted: boolean },
): Promise<void> {
  const { rounds, hugo, missing, isPrinted } = about;
  const inOrder = results.toSorted((a, b) => a.size - b.size);
  const [cpu] = cpus();
  const day = dayIn(now(), PARIS);
  const report = writeReport(inOrder, {
    name: `${String(cpus().length)} cores (${cpu?.model.trim() ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GB`,
    versions: [`Node ${process.version}`, ...(hugo === undefined ? [] : [hugo]), ELEVENTY],
    day,
    missing,
  });
  if (isPrinted) {
    console.log(report);
    return;
  }
  await writeFile(path.join(import.meta.dirname, 'results.md'), report);
  await writeFile(
    path.join(import.meta.dirname, 'results.svg'),
    drawPlot(
      inOrder,
      `CPU seconds of a build, ${rounds === 1 ? 'one round' : `median of ${String(rounds)} rounds`}, ${day}`,
    ),
  );
}
