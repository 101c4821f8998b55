import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FIXTURE_EPOCH } from '../support/fixture-place.ts';
import { differences, fingerprintsOf, type Fingerprints } from '../support/fingerprints.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const INSTANT = Temporal.Instant.fromEpochMilliseconds(FIXTURE_EPOCH * 1000);
/** On either side of the line where the day changes. */
const ZONES = { west: 'Pacific/Honolulu', east: 'Pacific/Kiritimati' };

const copy = new ProjectCopy({ isWhole: true });
let cold: Fingerprints;
let warm: Fingerprints;
let elsewhere: Fingerprints;

async function buildIn(zone: string): Promise<Fingerprints> {
  vi.stubEnv('TZ', zone);
  await copy.build(INSTANT);
  vi.unstubAllEnvs();
  return fingerprintsOf(path.join(copy.root, 'dist'));
}

beforeAll(async () => {
  cold = await buildIn(ZONES.west);
  // Otherwise nothing would be made at all.
  rmSync(path.join(copy.root, '.cache/build.json'));
  warm = await buildIn(ZONES.east);
  rmSync(path.join(copy.root, '.cache'), { recursive: true });
  elsewhere = await buildIn(ZONES.east);
}, 900_000);

afterAll(() => {
  copy.remove();
});

test('a build is whole', () => {
  expect(cold.size).toBeGreaterThan(500);
  for (const file of ['_headers', 'anciennes-adresses.index.tsv', 'sitemap-index.xml']) {
    expect(cold.has(file), file).toBe(true);
  }
});

test('the same content and epoch give the same bytes in another time zone', () => {
  expect(differences(cold, elsewhere)).toEqual([]);
});

test('so they do with what an earlier build has kept', () => {
  expect(differences(cold, warm)).toEqual([]);
});
