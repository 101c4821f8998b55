import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = path.join(import.meta.dirname, '../../tests/fixtures/spip');

/** The media folder of the sample site. */
export const SAMPLE_MEDIA = path.join(FOLDER, 'IMG');

/**
 * A file of the sample site, unpacked.
 * @example unpack('spip.sqlite').subarray(0, 15).toString() → 'SQLite format 3'
 */
export function unpack(
  name: 'spip.sqlite' | 'spip.sql' | 'spip-latin1.sql' | 'oracle.jsonl',
): Buffer {
  return gunzipSync(readFileSync(path.join(FOLDER, `${name}.gz`)));
}

const folders: string[] = [];

/**
 * An empty folder, to be removed with the others by who has asked for it.
 * @example temporaryFolder() → '/tmp/spip-aB3dE9'
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'spip-'));
  folders.push(folder);
  return folder;
}

/**
 * Removes every folder made so far.
 * @example afterAll(removeFolders)
 */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/**
 * A database of the sample site, in a folder of its own that a test may fill.
 * @example copySample('spip.sqlite') → '/tmp/spip-3f0c/spip.sqlite'
 */
export function copySample(name: 'spip.sqlite' | 'spip.sql' | 'spip-latin1.sql'): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, unpack(name));
  return file;
}
