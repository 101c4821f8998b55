import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file beside its place first, then renames it: whoever reads meanwhile, or stops the process,
 * finds the whole file or the one before it. A hard link to what stood there keeps its bytes.
 * @param stage where it is written first, on the same disk
 * @example await writeAtomically('.cache/build.json', '{}') // whole, or as it was
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array | readonly Uint8Array[],
  stage = nameStage(file),
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(stage, content);
    await rename(stage, file);
  } catch (error) {
    await rm(stage, { force: true });
    throw error;
  }
}

let count = 0;

/** A name that no other writer of the same file takes, in this process or another. */
function nameStage(file: string): string {
  count += 1;
  return `${file}.${String(process.pid)}-${String(count)}.part`;
}
