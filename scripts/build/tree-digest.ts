import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';

/** All that lies in some folders, links too: a folder by its files, what is missing by nothing. */
function listTreeFiles(root: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const place = path.join(root, name);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true) return stats === undefined ? [] : [name];
    return listFiles(place, () => true).map((file) => `${name}/${file}`);
  });
}

/** A file, with something said of it. */
export type DescribedFile = readonly [name: string, words: string];

/**
 * What the disk knows of every file of some folders: whoever writes to one, adds one, takes one away or puts
 * another in its place changes it, since only the clock sets the time of the last change. Some 20,000 files a
 * second.
 * @example stampsIn('.', ['dist']) → [['dist/404.html', '5120 1795863600000000000 1795863600000000000 1234'], …]
 */
export function stampsIn(root: string, names: readonly string[]): DescribedFile[] {
  return listTreeFiles(root, names).map((name) => [name, stampOf(path.join(root, name))]);
}

function stampOf(file: string): string {
  const { size, mtimeNs, ctimeNs, ino } = lstatSync(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

/**
 * A digest of the bytes of a file; of a link, of where it leads.
 * @example digestOfFile('package.json') → '97d1…'
 */
export function digestOfFile(file: string): string {
  const isLink = lstatSync(file).isSymbolicLink();
  return createHash('sha256')
    .update(isLink ? readlinkSync(file) : readFileSync(file))
    .digest('hex');
}

/**
 * One digest of files and of what is said of each.
 * @example digestOfAll(stampsIn('.', ['dist'])) → '3f0c…'
 */
export function digestOfAll(files: Iterable<DescribedFile>): string {
  const hash = createHash('sha256');
  for (const [name, words] of files) hash.update(`${name}\0${words}\n`);
  return hash.digest('hex');
}
