import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
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
  await makeBeside(folder, make);
  rmSync(placesBeside(folder).old, { recursive: true, force: true });
}

/**
 * As `replaceFolder`, but makes the folder out of the one before last: what is taken away at the end stands aside for
 * the next time.
 * @param make fills the folder that it is given, which holds what stood before last, or is not there
 * @example remakeFolder('dist', async (folder) => { await build(folder); }) // .dist-former/ is what dist/ was
 */
export async function remakeFolder(
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const { former, old } = placesBeside(folder);
  await makeBeside(folder, async (next) => {
    if (existsSync(former)) await rename(former, next);
    await make(next);
  });
  if (existsSync(old)) await rename(old, former);
}

async function makeBeside(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  await clear(folder);
  const { next, old } = placesBeside(folder);
  try {
    await make(next);
    await swap({ folder, next, old });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
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
  const { next, old } = placesBeside(folder);
  if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
}

/** On the same disk. */
function placesBeside(folder: string): Record<'next' | 'old' | 'former', string> {
  const beside = (name: string) =>
    path.join(path.dirname(folder), `.${path.basename(folder)}-${name}`);
  return { next: beside('new'), old: beside('old'), former: beside('former') };
}
