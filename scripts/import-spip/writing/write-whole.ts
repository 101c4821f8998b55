import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file in one go: beside first, then by a rename, so that no half of it is ever seen.
 * @param temporary where it is written first, on the same disk
 * @example await writeWhole('content/_import/journal.json', '{}\n') // whole, or as it was
 */
export async function writeWhole(
  target: string,
  bytes: Uint8Array | string,
  temporary = `${target}.en-cours`,
): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await mkdir(path.dirname(temporary), { recursive: true });
  await writeFile(temporary, bytes);
  await rename(temporary, target);
}
