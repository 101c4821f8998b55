import { createHash } from 'node:crypto';
import path from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { readIfThere } from './read-if-there.ts';

/** A SHA-256, before what it is of. */
const HEAD = 32;

/**
 * The bytes that were sealed into a file; nothing where there is none. What is not, to the last byte, what
 * was sealed there with the same origin counts as none, and a line says so.
 * @param origin all that the bytes follow from beside the name of the file: the code that makes them, a version
 * @example await readSealed('.cache/site/listes', '3f8a') → the bytes
 */
export async function readSealed(
  file: string,
  origin: string,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const whole = await readIfThere(file);
  if (whole === undefined) return undefined;
  const bytes = whole.subarray(HEAD);
  if (whole.subarray(0, HEAD).equals(headOf(bytes, origin))) return bytes;
  reportUnusable(path.dirname(file));
  return undefined;
}

/**
 * Seals bytes into a file, whole or not at all.
 * @example await writeSealed('.cache/site/listes', { origin: '3f8a', bytes })
 */
export async function writeSealed(
  file: string,
  { origin, bytes }: { origin: string; bytes: Uint8Array },
): Promise<void> {
  await writeAtomically(file, [headOf(bytes, origin), bytes]);
}

const reported = new Set<string>();

/** One line for a folder: a new version of what makes its files changes every one of them. */
function reportUnusable(folder: string): void {
  if (reported.has(folder)) return;
  reported.add(folder);
  console.warn(
    `${folder} : des fichiers ne sont pas ceux que la dernière construction y a gardés ; ils sont refaits.`,
  );
}

function headOf(bytes: Uint8Array, origin: string): Buffer {
  return createHash('sha256').update(origin).update('\n').update(bytes).digest();
}
