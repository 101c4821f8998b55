import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import path from 'node:path';

/**
 * One digest of all that lies in some folders and files, by what the disk knows of each: whoever writes
 * to one, adds one, takes one away or puts another in its place changes it, since only the clock sets
 * the time of the last change. Some 20,000 files a second.
 * @param names from the root; one that is missing counts as missing
 * @example digestOfStamps('/chemin/du/projet', ['dist']) → '3f0c…'
 */
export function digestOfStamps(root: string, names: readonly string[]): string {
  return digestTree(root, names, stampOf);
}

/**
 * What the disk knows of a file: its size, its place, and when it was written and touched last.
 * @example stampOf('/chemin/du/projet/dist/index.html') → '5120 1795863600000000000 1795863600000000000 1234'
 */
function stampOf(file: string): string {
  const { size, mtimeNs, ctimeNs, ino } = lstatSync(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

/**
 * One digest of all that lies in some folders and files, by their bytes.
 * @example digestOfBytes('/chemin/du/projet', ['content', 'package.json']) → '97d1…'
 */
export function digestOfBytes(root: string, names: readonly string[]): string {
  return digestTree(root, names, (file, stats) =>
    stats.isSymbolicLink() ? readlinkSync(file) : digestOf(readFileSync(file)),
  );
}

type Describe = (file: string, stats: Stats) => string;

function digestTree(root: string, names: readonly string[], describe: Describe): string {
  const hash = createHash('sha256');
  // Synchronous: twenty thousand promises cost more than the calls.
  const walk = (name: string): void => {
    const file = path.join(root, name);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (!stats.isDirectory()) {
      hash.update(`${name}\0${describe(file, stats)}\n`);
      return;
    }
    for (const child of readdirSync(file).toSorted()) walk(`${name}/${child}`);
  };
  for (const name of names) walk(name);
  return hash.digest('hex');
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
