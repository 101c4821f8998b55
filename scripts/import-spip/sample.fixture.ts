import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = path.join(import.meta.dirname, '../../tests/fixtures/spip');

/** The media folder of the sample site. */
export const SAMPLE_MEDIA = path.join(FOLDER, 'IMG');

/** A file of the sample site, unpacked. */
export function unpack(
  name: 'spip.sqlite' | 'spip.sql' | 'spip-latin1.sql' | 'oracle.jsonl',
): Buffer {
  return gunzipSync(readFileSync(path.join(FOLDER, `${name}.gz`)));
}

/**
 * A database of the sample site, in a folder of its own that a test may fill.
 * @example copySample('spip.sqlite') → '/tmp/spip-3f0c/spip.sqlite'
 */
export function copySample(name: 'spip.sqlite' | 'spip.sql' | 'spip-latin1.sql'): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'spip-')), name);
  writeFileSync(file, unpack(name));
  return file;
}
