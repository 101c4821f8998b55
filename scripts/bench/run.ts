import { loadavg } from 'node:os';
import path from 'node:path';
import { measureDev, type DevWaits } from './dev.ts';
import { measure, type Cost } from './measure.ts';
import { ELEVENTY, writeEleventy } from './peers/eleventy.ts';
import { findHugo, writeHugo } from './peers/hugo.ts';
import { readPeerPages } from './peers/pages.ts';
import { makeProject, type BenchProject } from './project.ts';
import { countSite, type SiteCount } from './site-count.ts';
import { buildAfter, SCENARIOS, type Scenario } from './scenarios.ts';
import { setAside } from './set-aside.ts';

/** Who is measured beside us. */
export type Peer = 'hugo' | 'eleventy' | 'bare';

/** What was measured in one round: everything once, one after the other. */
export interface Round {
  ours: Partial<Record<Scenario, Cost>>;
  peers: Partial<Record<Peer, Cost>>;
  check: Cost;
  /** How many programs wanted a processor during the last five minutes of the round. */
  load: number;
}

/** All that was measured with so many entries added. */
export interface SizeResult {
  size: number;
  rounds: Round[];
  /** Pages, files and bytes of what was built. */
  sites: Partial<Record<'ours' | Peer, SiteCount>>;
  /** Under a dev server. */
  dev?: DevWaits;
}

/** The folders of the peers that have their own. */
type PeerPlaces = Record<'hugo' | 'eleventy', string>;

const PLACE = '.cache/bench';
/** The Pagefind of our own packages: all sites have the same version. */
const PAGEFIND = [path.resolve('node_modules/.bin/pagefind'), '--site', 'public'];

/**
 * Measures one size: every round builds ours, then each peer, so that what else a machine does falls on
 * all of them alike.
 * @example await measureSize(400, { rounds: 3, scenarios: ['cold'] })
 *   → { size: 400, rounds: [{ ours: { cold: … }, … }, …], … }
 */
export async function measureSize(
  size: number,
  { rounds, scenarios }: { rounds: number; scenarios: readonly Scenario[] },
): Promise<SizeResult> {
  const project = await makeProject(path.join(PLACE, String(size)), size);
  const result: SizeResult = { size, rounds: [], sites: {} };
  // Pictures, drawn once and kept, are no part of what is compared.
  await buildAfter('cold', project, 0);
  const pages = await readPeerPages(project.root);
  const places = {
    hugo: `${PLACE}/hugo-${String(size)}`,
    eleventy: `${PLACE}/eleventy-${String(size)}`,
  };
  await writeHugo(places.hugo, pages);
  await writeEleventy(places.eleventy, pages);
  for (let number = 1; number <= rounds; number += 1) {
    const wanted = SCENARIOS.filter((one) => scenarios.includes(one));
    result.rounds.push(await measureRound(number, wanted, { project, places }));
    console.log(
      `${String(size)} entries, round ${String(number)} of ${String(rounds)} is measured.`,
    );
  }
  result.sites.ours = await countSite(path.join(project.root, 'dist'));
  if (findHugo() !== undefined) result.sites.hugo = await countSite(`${places.hugo}/public`);
  result.sites.eleventy = await countSite(`${places.eleventy}/public`);
  result.dev = await measureDev(project);
  return result;
}

async function measureRound(
  number: number,
  scenarios: readonly Scenario[],
  { project, places }: { project: BenchProject; places: PeerPlaces },
): Promise<Round> {
  const ours: Round['ours'] = {};
  const peers: Round['peers'] = {};
  for (const scenario of scenarios) {
    ours[scenario] = await buildAfter(scenario, project, number);
    if (scenario === 'cold') Object.assign(peers, await measurePeers(places, project.root));
  }
  const check = await measure(['npm', 'run', '--silent', 'check:content'], { cwd: project.root });
  const [, load = 0] = loadavg();
  return { ours, peers, check, load };
}

async function measurePeers(places: PeerPlaces, root: string): Promise<Round['peers']> {
  const build = async (cwd: string, program: readonly string[]) => {
    await setAside(cwd, ['public']);
    return add(await measure(program, { cwd }), await measure(PAGEFIND, { cwd }));
  };
  return {
    ...(findHugo() === undefined ? {} : { hugo: await build(places.hugo, ['hugo', '--quiet']) }),
    eleventy: await build(places.eleventy, ['npx', '--yes', ELEVENTY]),
    bare: await measure(['node', path.resolve('scripts/bench/peers/bare.ts')], { cwd: root }),
  };
}

/** The cost of two programs run one after the other. */
function add(a: Cost, b: Cost): Cost {
  return {
    wallSeconds: a.wallSeconds + b.wallSeconds,
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    largestProcess: Math.max(a.largestProcess, b.largestProcess),
    allProcesses: Math.max(a.allProcesses, b.allProcesses),
  };
}
