import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from '../../scripts/build/lock.ts';
import { writeBulk } from './bulk-entries.ts';
import { PROJECT } from './dist.ts';
import { FIXTURE_EPOCH, FIXTURE_FOLDER } from './fixture-place.ts';
import { FolderUsers } from './folder-users.ts';
import { writePhotographs } from './photographs.ts';
import { ProjectCopy } from './project-copy.ts';

const ROOT = path.join(PROJECT, FIXTURE_FOLDER);
const STAMP = path.join(ROOT, 'made-of');
const SOURCES = [
  ...['{src,public,scripts,tests/fixtures/site,tests/support}/**/*', 'package-lock.json'],
  ...['astro.config.mjs', 'wrangler.jsonc', 'tests/rgaa.yml'],
];
const BUILT_AT = Temporal.Instant.fromEpochMilliseconds(FIXTURE_EPOCH * 1000);
const NEWSLETTER = ['--du', '2025-09-01', '--au', '2025-09-30'];

/**
 * Builds the fixture site once for all tests of a run, and not again while nothing that it is made of
 * has changed: what the repository keeps, more of the same for the lists of several pages,
 * photographs as cameras write them, and a newsletter by the command that editors use.
 * @returns what says that this run needs it no more
 * @throws while another run reads an older one, or builds one: it would lose its pages in the midst of a test
 * @example globalSetup: ['tests/support/fixture-site.ts']
 */
export default async function buildFixtureSite(): Promise<() => void> {
  const users = new FolderUsers(ROOT);
  const leave = users.join();
  try {
    await withLock(`${ROOT}.lock`, () => buildOnce(users));
  } catch (error) {
    leave();
    throw error;
  }
  return leave;
}

async function buildOnce(users: FolderUsers): Promise<void> {
  const sources = digestSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const [other] = users.others();
  if (other !== undefined) {
    throw new Error(
      `Another run of the tests (process ${String(other)}) reads the fixture site, which must be built anew: wait until it ends.`,
    );
  }
  const copy = new ProjectCopy({ root: ROOT, isWhole: true });
  writeBulk(copy);
  await writePhotographs(copy);
  await copy.run('scripts/newsletter.ts', NEWSLETTER, BUILT_AT);
  await copy.build(BUILT_AT);
  writeFileSync(STAMP, sources);
}

function digestSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: PROJECT }).toSorted()) {
    const full = path.join(PROJECT, file);
    if (statSync(full).isFile()) hash.update(file).update(readFileSync(full));
  }
  return hash.digest('hex');
}
