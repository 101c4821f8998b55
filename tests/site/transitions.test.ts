import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readBuilt } from './support/dist.ts';
import { differences, fingerprintsOf, type Fingerprints } from './support/fingerprints.ts';
import { ProjectCopy } from './support/project-copy.ts';

const LIST = 'transitions.json';
const LISTED = z.strictObject({
  transitions: z.array(
    z.strictObject({ instant: z.iso.datetime(), motifs: z.array(z.string().min(1)).min(1) }),
  ),
});

const readList = (text: string) => LISTED.parse(JSON.parse(text)).transitions;

describe('the list of transitions', () => {
  test('is published with the site, in order, no instant twice', () => {
    const instants = readList(readBuilt(LIST)).map(({ instant }) => instant);
    expect(instants.length).toBeGreaterThanOrEqual(10);
    expect(instants).toEqual([...new Set(instants)].toSorted());
  });
});

const MEETING = `---
titre: Groupe-pays Liban
chapo: Une réunion, le temps d’un après-midi.
date: 2026-11-20
jour: 2026-12-08
heure: "15:00"
heure_fin: "16:30"
pays: [liban]
---
Texte.
`;
const OLD_NEWS = `---
titre: Une nouvelle déjà parue
chapo: Elle tient la une jusqu’à la réunion.
date: 2026-12-01
rubrique: cuf
---
Texte.
`;
const EMBARGOED_NEWS = `---
titre: Une nouvelle sous embargo
chapo: Elle ne paraît qu’à l’heure dite.
date: 2026-12-08
publication: "2026-12-08 15:00"
rubrique: cuf
---
Texte.
`;

const MORNING = '2026-12-08T09:00:00Z';
/** One afternoon in Paris: an instant, and what a build from then on shows otherwise. */
const STEPS = [
  [
    '2026-12-08T14:00:00Z',
    'agenda/2026/12/liban/index.html',
    'actualites/2026/sous-embargo/index.html',
  ],
  ['2026-12-08T15:30:00Z', 'agenda/index.html', 'index.html', 'pays/liban/index.html'],
] as const;

describe('a build', () => {
  const builds = new Map<string, Fingerprints>();
  const copy = new ProjectCopy();
  let listed: string[];

  const secondBefore = (instant: string) =>
    Temporal.Instant.from(instant).subtract({ seconds: 1 }).toString();
  const builtAt = (instant: string) => builds.get(instant) ?? new Map<string, string>();

  async function build(instant: string): Promise<void> {
    await copy.build(Temporal.Instant.from(instant));
    builds.set(instant, fingerprintsOf(path.join(copy.root, 'dist')));
  }

  beforeAll(async () => {
    copy.write('agenda/2026/2026-12-08-liban.md', MEETING);
    copy.write('articles/2026/2026-12-01-ancienne.md', OLD_NEWS);
    copy.write('articles/2026/2026-12-08-sous-embargo.md', EMBARGOED_NEWS);
    await build(MORNING);
    listed = readList(copy.read(LIST)).map(({ instant }) => instant);
    // The second build begins from nothing again; those that follow keep what they can, as a host does.
    rmSync(path.join(copy.root, '.cache'), { recursive: true });
    for (const [instant] of STEPS) {
      await build(secondBefore(instant));
      await build(instant);
    }
  }, 300_000);

  afterAll(() => {
    copy.remove();
  });

  test('lists the instants of its day', () => {
    const today = listed.filter((instant) => instant.startsWith('2026-12-08'));
    expect(today).toEqual(STEPS.map(([instant]) => instant));
  });

  test.each(STEPS)('shows at %s what it did not a second before', (instant, ...files) => {
    const changed = differences(builtAt(secondBefore(instant)), builtAt(instant));
    expect(changed).toEqual(expect.arrayContaining([LIST, ...files]));
  });

  test.each([
    [MORNING, STEPS[0][0]],
    [STEPS[0][0], STEPS[1][0]],
  ])('is the same, byte for byte, from %s until %s', (from, until) => {
    expect(builtAt(from).size).toBeGreaterThan(100);
    expect(differences(builtAt(from), builtAt(secondBefore(until)))).toEqual([]);
  });
});
