import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The folder of what is set aside, on the disk of the projects. */
const ASIDE = '.cache/bench/aside';

/**
 * Takes away what earlier builds have left, without deleting it yet: for some minutes, ext4 steps over each
 * inode that was freed whenever it makes a file. A build of 4,000 entries after the deletion of one spent 6 s
 * more in the system, as none does that begins with nothing.
 * @param names files and folders, from the root; those that are not there are none to take away
 * @example await setAside('.cache/bench/4000', ['dist', '.cache/build.json'])
 */
export async function setAside(root: string, names: readonly string[]): Promise<void> {
  await mkdir(ASIDE, { recursive: true });
  const folder = await mkdtemp(path.join(ASIDE, 'build-'));
  for (const [index, name] of names.entries()) {
    const from = path.join(root, name);
    if (existsSync(from)) await rename(from, path.join(folder, String(index)));
  }
}

/**
 * Deletes all that was set aside, once nothing is measured any more.
 * @example await clearAside()
 */
export async function clearAside(): Promise<void> {
  await rm(ASIDE, { recursive: true, force: true });
}
