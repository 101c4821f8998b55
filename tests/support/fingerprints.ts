import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What each file of a build holds: its path, with slashes, and its fingerprint. */
export type Fingerprints = ReadonlyMap<string, string>;

/**
 * The fingerprint of every file of a build.
 * @example fingerprintsOf('/chemin/dist').get('index.html') → '3f0c…'
 */
export function fingerprintsOf(dist: string): Fingerprints {
  const names = globSync('**/*', { cwd: dist });
  const files = names.filter((name) => statSync(path.join(dist, name)).isFile());
  return new Map(
    files.toSorted().map((file) => {
      const hash = createHash('sha256').update(readFileSync(path.join(dist, file)));
      return [file.replaceAll(path.sep, '/'), hash.digest('hex')];
    }),
  );
}

/**
 * The files that two builds do not share, byte for byte.
 * @example differences(before, after) → ['agenda/index.html', 'index.html']
 */
export function differences(a: Fingerprints, b: Fingerprints): string[] {
  const files = new Set([...a.keys(), ...b.keys()]);
  return [...files].filter((file) => a.get(file) !== b.get(file)).toSorted();
}
