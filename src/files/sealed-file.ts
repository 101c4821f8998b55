import { createHash } from 'node:crypto';
import path from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { reportUnusable } from './disk-cache.ts';
import { readIfThere } from './read-if-there.ts';

/** A SHA-256, before what it is of. */
const HEAD = 32;

/**
 * The bytes that were sealed into a file; nothing where there is none. What is not, to the last octet, what
 * this code has sealed counts as none, and a line says so.
 * @param code a digest of the code that made them
 * @example await readSealed('.cache/site/listes', '3f8a') → the bytes
 */
export async function readSealed(file: string, code: string): Promise<Buffer | undefined> {
  const whole = await readIfThere(file);
  if (whole === undefined) return undefined;
  const bytes = whole.subarray(HEAD);
  if (whole.subarray(0, HEAD).equals(headOf(bytes, code))) return bytes;
  reportUnusable(path.dirname(file));
  return undefined;
}

/**
 * Seals bytes into a file, whole or not at all.
 * @param code a digest of the code that made them
 * @example await writeSealed('.cache/site/listes', { code: '3f8a', bytes })
 */
export async function writeSealed(
  file: string,
  { code, bytes }: { code: string; bytes: Uint8Array },
): Promise<void> {
  await writeAtomically(file, [headOf(bytes, code), bytes]);
}

function headOf(bytes: Uint8Array, code: string): Buffer {
  return createHash('sha256').update(code).update('\n').update(bytes).digest();
}
