import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRandom } from '../../scripts/bench/random.ts';
import { differences, fingerprintsOf } from './fingerprints.ts';
import { History } from './history.ts';
import { ProjectCopy } from './project-copy.ts';

/**
 * Declares a test for each of some random histories of a site: what editors and the clock do to it, then
 * a build that keeps what it can, compared byte for byte with one that begins from nothing. Each goes on
 * from the last: a page may be kept through many builds, and must not grow stale.
 * @param seed of the histories
 * @example testHistories(3, 20_261_129) // three tests
 */
export function testHistories(count: number, seed: number): void {
  const [kept, clean] = [new ProjectCopy(), new ProjectCopy()];
  const random = makeRandom(seed);
  let history: History;

  beforeAll(async () => {
    history = await History.begin([kept, clean], random);
    await kept.build(history.instant);
  }, 300_000);

  afterAll(() => {
    kept.remove();
    clean.remove();
  });

  test.each(Array.from({ length: count }, (_, index) => index + 1))(
    'after history %i, a build that keeps what it can is that of one that begins from nothing',
    async () => {
      const steps: string[] = [];
      for (let left = 1 + random.integer(4); left > 0; left -= 1) steps.push(await history.step());
      await kept.build(history.instant);
      for (const name of ['.cache', 'dist']) {
        rmSync(path.join(clean.root, name), { recursive: true, force: true });
      }
      await clean.build(history.instant);
      const [ours, wanted] = [kept, clean].map(({ root }) =>
        fingerprintsOf(path.join(root, 'dist')),
      );
      expect(wanted?.size).toBeGreaterThan(100);
      expect(differences(ours ?? new Map(), wanted ?? new Map()), steps.join(' ; ')).toEqual([]);
    },
    600_000,
  );
}
