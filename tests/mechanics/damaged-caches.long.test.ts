import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_EPOCH } from '../support/fixture-place.ts';
import { differences, fingerprintsOf, type Fingerprints } from '../support/fingerprints.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const INSTANT = Temporal.Instant.fromEpochMilliseconds(FIXTURE_EPOCH * 1000);
const FOLDERS = ['astro', 'covers', 'illustrations', 'maps', 'media', 'pdf', 'recherche', 'site'];

/** What a full disk, a failing one, and another version of the site leave. */
const DAMAGES: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  (bytes) => Buffer.from(bytes.map((byte, index) => (byte * 31 + index * 17 + 7) % 256)),
  (bytes) => Buffer.concat([Buffer.from('version 0\n'), bytes]),
];

const copy = new ProjectCopy({ isWhole: true });
const fingerprints = () => fingerprintsOf(path.join(copy.root, 'dist'));
let cold: Fingerprints;

beforeAll(async () => {
  await copy.build(INSTANT);
  cold = fingerprints();
}, 900_000);

afterAll(() => {
  copy.remove();
});

function forget(name: string): void {
  rmSync(path.join(copy.root, name), { recursive: true });
}

function damageAll(folder: string): number {
  const cache = path.join(copy.root, '.cache', folder);
  const files = globSync('**/*', { cwd: cache })
    .map((file) => path.join(cache, file))
    .filter((file) => statSync(file).isFile())
    .toSorted();
  for (const [index, file] of files.entries()) {
    const damage = DAMAGES[index % DAMAGES.length];
    if (damage !== undefined) writeFileSync(file, damage(readFileSync(file)));
  }
  return files.length;
}

test.each(FOLDERS)(
  'files of .cache/%s that are cut short, overwritten or of another version change no byte of the site',
  async (folder) => {
    // Without the site that stands, and without the pages that Astro keeps, all is made again.
    forget('dist');
    if (folder !== 'astro') forget('.cache/astro');
    expect(damageAll(folder)).toBeGreaterThan(0);
    const output = await copy.build(INSTANT);
    expect(differences(cold, fingerprints())).toEqual([]);
    expect(output).toMatch(new RegExp(`\\.cache/${folder}\\b`));
  },
  900_000,
);
