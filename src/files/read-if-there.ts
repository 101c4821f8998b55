import { readFile } from 'node:fs/promises';
import { hasCode } from './damage.ts';

/**
 * The bytes of a file; nothing where there is none.
 * @example await readIfThere('.cache/build.json') → the bytes ; before the first build → undefined
 */
export async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
