import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { BENCH_EPOCH, makeEntries, type BenchEntry } from './entries.ts';
import { contentFilesOf } from './files.ts';
import { measure, type Cost } from './measure.ts';
import { listTerms, writeEntries, type BenchProject } from './project.ts';
import { setAside } from './set-aside.ts';

/** What happens before a build, in the order in which it is measured. */
export const SCENARIOS = [
  'cold',
  'nothing',
  'body',
  'title',
  'event',
  'stylesheet',
  'picture',
] as const;

/** A change of the site whose build is measured. */
export type Scenario = (typeof SCENARIOS)[number];

/** All that a build leaves behind but the pictures that it drew and what it read of documents, which a host keeps. */
const PAGES = [
  ...['dist', '.dist-former', 'hosts', '.astro', '.cache/build.json'],
  ...['.cache/astro/pages', '.cache/astro/pages.json', '.cache/astro/renderer'],
  ...['.cache/recherche', '.cache/site', '.cache/node'],
];

const edits: Record<Scenario, (project: BenchProject, round: number) => Promise<void>> = {
  cold: async ({ root }) => setAside(root, PAGES),
  nothing: () => Promise.resolve(),
  body: async (project, round) => {
    await appendFile(
      cardOf(project, 'article', round),
      `\nUne phrase de plus, la ${String(round)}.\n`,
    );
  },
  title: async (project, round) => {
    await edit(cardOf(project, 'article', round), (source) =>
      source.replace(/^titre: .*$/m, `titre: Un autre titre ${String(round)}`),
    );
  },
  event: async ({ root }, round) => {
    const added = makeEntries({ count: 8, terms: await listTerms('content'), seed: 1000 + round });
    const events = added.filter(({ kind }) => kind === 'event');
    await writeEntries(
      root,
      events.slice(0, 1).map((event) => ({ ...event, slug: `ajout-${String(round)}` })),
    );
  },
  stylesheet: async ({ root }, round) => {
    const file = path.join(root, 'src/styles/tokens.css');
    await appendFile(file, `\n/* Changed ${String(round)}. */\n`);
  },
  picture: async (project, round) => {
    const card = cardOf(project, 'article', round + 1);
    const picture = card.replace(/\.md$/, `-${String(round)}.png`);
    const create = { width: 1200, height: 800, channels: 3, background: '#204080' } as const;
    await writeFile(picture, await sharp({ create }).png().toBuffer());
    const line = `image: { fichier: ./${path.basename(picture)}, alt: Une couleur }`;
    await edit(card, (source) => source.replace(/^(?:image: .*\n)?id:/m, `${line}\nid:`));
  },
};

/**
 * Does what a scenario says to a project, then builds it.
 * @example await buildAfter('cold', project, 1) → { cpuSeconds: 21.4, … }
 */
export async function buildAfter(
  scenario: Scenario,
  project: BenchProject,
  round: number,
): Promise<Cost> {
  await edits[scenario](project, round);
  return measure(['npm', 'run', '--silent', 'build'], {
    cwd: project.root,
    env: { SOURCE_DATE_EPOCH: String(BENCH_EPOCH) },
  });
}

/** The card of an entry, somewhere in the midst of them. */
function cardOf({ root, entries }: BenchProject, kind: BenchEntry['kind'], round: number): string {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const entry = ofKind[Math.floor(ofKind.length / 2) + round];
  const [card] = entry === undefined ? [] : contentFilesOf(entry);
  if (card === undefined) throw new Error(`The project has too few of the kind « ${kind} ».`);
  return path.join(root, 'content', card.path);
}

async function edit(file: string, change: (source: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
