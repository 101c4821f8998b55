import { existsSync, rmSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder anew beside the one that stands, and puts it in its place once it is whole: whatever
 * fails on the way, what stood stays as it was. Rename is all or nothing within a disk; a process
 * killed between its two renames leaves the old folder aside, and the next one puts it back.
 * @param make fills the folder that it is given
 * @example replaceFolder('dist', async (folder) => { await build(folder); })
 */
export async function replaceFolder(
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const { parent, prefix } = splitPath(folder);
  const old = path.join(parent, `${prefix}old`);
  await clear(folder);
  const next = path.join(parent, `${prefix}new`);
  try {
    await make(next);
    await swap({ folder, next, old });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

async function swap({ folder, next, old }: Record<'folder' | 'next' | 'old', string>) {
  const isThere = existsSync(folder);
  if (isThere) await rename(folder, old);
  try {
    await rename(next, folder);
  } catch (error) {
    if (isThere) await rename(old, folder);
    throw error;
  }
}

/** What processes that were killed have left. */
async function clear(folder: string): Promise<void> {
  const { parent, prefix } = splitPath(folder);
  const old = path.join(parent, `${prefix}old`);
  if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of left) rmSync(path.join(parent, name), { recursive: true, force: true });
}

/** Beside the folder, on the same disk: `.dist-new`, `.dist-old`. */
function splitPath(folder: string): { parent: string; prefix: string } {
  return { parent: path.dirname(folder), prefix: `.${path.basename(folder)}-` };
}
