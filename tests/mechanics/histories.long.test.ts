import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRandom } from '../../scripts/bench/random.ts';
import { differences, fingerprintsOf } from '../support/fingerprints.ts';
import { History } from '../support/history.ts';
import { ProjectCopy } from '../support/project-copy.ts';

/** Each goes on from the last: a page may be kept through many builds, and must not grow stale. */
const HISTORIES = Array.from({ length: 30 }, (_, index) => index + 1);
const SEED = 20_261_128;

const [kept, clean] = [new ProjectCopy(), new ProjectCopy()];
const random = makeRandom(SEED);
let history: History;

beforeAll(async () => {
  history = await History.begin([kept, clean], random);
  await kept.build(history.instant);
}, 300_000);

afterAll(() => {
  kept.remove();
  clean.remove();
});

test.each(HISTORIES)(
  'after history %i, a build that keeps what it can is that of one that begins from nothing',
  async () => {
    const steps: string[] = [];
    for (let count = 1 + random.integer(4); count > 0; count -= 1) steps.push(await history.step());
    await kept.build(history.instant);
    for (const name of ['.cache', 'dist']) {
      rmSync(path.join(clean.root, name), { recursive: true, force: true });
    }
    await clean.build(history.instant);
    const [ours, wanted] = [kept, clean].map(({ root }) => fingerprintsOf(path.join(root, 'dist')));
    expect(wanted?.size).toBeGreaterThan(100);
    expect(differences(ours ?? new Map(), wanted ?? new Map()), steps.join(' ; ')).toEqual([]);
  },
  600_000,
);
