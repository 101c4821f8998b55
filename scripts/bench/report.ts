import type { Cost } from './measure.ts';
import type { Peer, Round, SizeResult } from './run.ts';
import { SCENARIOS } from './scenarios.ts';

/** What the figures were measured on. */
interface Machine {
  name: string;
  versions: readonly string[];
  /** ISO. */
  day: string;
  /** Missing programs, each in a sentence. */
  missing: readonly string[];
}

const PEERS: readonly Peer[] = ['hugo', 'eleventy', 'bare'];
const NAMES = { hugo: 'Hugo + Pagefind', eleventy: 'Eleventy + Pagefind', bare: 'bare limit' };

/**
 * The results as a document: for each size what each build costs, and its ratio to the first peer that
 * was measured in the same round, smallest and largest.
 * @example writeReport(results, machine) → '# Builds, measured\n\nBy `npm run bench`, on 2026-11-28: …'
 */
export function writeReport(results: readonly SizeResult[], machine: Machine): string {
  const head = [
    '# Builds, measured',
    '',
    `By \`npm run bench\`, on ${machine.day}: ${machine.name}. ${machine.versions.join(', ')}.`,
    ...machine.missing.map((sentence) => `\n**${sentence}**`),
    '',
    'Entries are made up, by a seed (7 articles, 2 events, 1 resource out of ten), beside the content of this',
    'site. « cold » keeps pictures, drawn maps among them, and what was read of documents only. Peers make the same pages, lists and RSS',
    'feeds from the same texts, without our Atom and JSON feeds, calendars, pictures and checks. A ratio compares',
    'CPU time with that of a cold build of the peer in the same round; wall time says something only where the',
    'load is below the number of cores. The bare limit reads, parses and writes each text, no more.',
  ];
  return [...head, ...results.flatMap(writeSize), ''].join('\n');
}

function writeSize({ size, rounds, sites, dev }: SizeResult): string[] {
  const rows = [
    ...SCENARIOS.map((name) => ({
      name: `ours, ${name}`,
      costs: pick(rounds, ({ ours }) => ours[name]),
    })),
    ...PEERS.map((peer) => ({
      name: NAMES[peer],
      costs: pick(rounds, ({ peers }) => peers[peer]),
    })),
    { name: 'content check', costs: pick(rounds, ({ check }) => check) },
  ].filter(({ costs }) => costs.length > 0);
  const load = spread(rounds.map((round) => round.load));
  return [
    '',
    `## ${String(size)} entries, rounds: ${String(rounds.length)}, load: ${load}`,
    '',
    '| | wall s | CPU s | largest process, MB | all processes, MB | CPU ÷ Hugo | CPU ÷ Eleventy |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ name, costs }) => `| ${[name, ...costCells(costs, rounds)].join(' | ')} |`),
    '',
    '| | HTML pages | files beside pictures | pictures | MB beside pictures |',
    '|---|---|---|---|---|',
    ...Object.entries(sites).map(
      ([name, { pages, files, pictures, megabytes }]) =>
        `| ${[name, pages, files, pictures, megabytes].join(' | ')} |`,
    ),
    ...writeDev(dev),
  ];
}

function writeDev(dev: SizeResult['dev']): string[] {
  if (dev === undefined) return [];
  return [
    '',
    `Dev server: save → page ${spread(dev.page)} s, save → fault ${spread(dev.fault)} s.`,
  ];
}

/** What one build costs, and its ratio to each peer. */
function costCells(costs: readonly Cost[], rounds: readonly Round[]): string[] {
  return [
    spread(costs.map(({ wallSeconds }) => wallSeconds)),
    spread(costs.map(({ cpuSeconds }) => cpuSeconds)),
    String(Math.round(Math.max(...costs.map(({ largestProcess }) => largestProcess)))),
    String(Math.round(Math.max(...costs.map(({ allProcesses }) => allProcesses)))),
    ...(['hugo', 'eleventy'] as const).map((peer) =>
      ratio(
        costs,
        pick(rounds, ({ peers }) => peers[peer]),
      ),
    ),
  ];
}

function pick(rounds: readonly Round[], of: (round: Round) => Cost | undefined): Cost[] {
  return rounds.flatMap((round) => of(round) ?? []);
}

function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1));
  return least === most ? String(least) : `${String(least)}–${String(most)}`;
}

function ratio(costs: readonly Cost[], peers: readonly Cost[]): string {
  const ratios = costs.flatMap(({ cpuSeconds }, round) => {
    const peer = peers[round];
    return peer === undefined ? [] : [cpuSeconds / peer.cpuSeconds];
  });
  if (ratios.length === 0) return '–';
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((value) => value.toFixed(2));
  return least === most ? String(least) : `${String(least)}–${String(most)}`;
}
