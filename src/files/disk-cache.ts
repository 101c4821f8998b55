import { createHash } from 'node:crypto';
import path from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { readIfThere } from './read-if-there.ts';

/** What a cached file is, and what it was made of. */
interface CacheOptions {
  /** From the project's root: `.cache/covers`. */
  folder: string;
  /** To be raised when the making changes: what an older one has kept is then made again. */
  version: number;
}

interface DiskCache {
  /**
   * The bytes kept under a key, or made now and kept.
   * @param key all that the result depends on, as it may stand in the name of a file
   */
  keep: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A digest in hexadecimal, then a line end: what each cached file begins with. */
const HEAD = 65;

/**
 * Keeps on the disk what takes long to make. Each file begins with a digest of its bytes, its key and
 * its version: one that is cut short, changed, or made otherwise is made again, and a line says so.
 * @example diskCache({ folder: '.cache/covers', version: 1 }).keep('97129a-360', () => draw(…)) → the bytes
 */
export function diskCache({ folder, version }: CacheOptions): DiskCache {
  const keep: DiskCache['keep'] = async (key, make) => {
    const file = path.join(folder, key);
    const kept = await readKept(file, `${key} ${String(version)}`);
    if (kept !== undefined) return kept;
    const bytes = new Uint8Array(await make());
    await writeAtomically(file, [headOf(bytes, `${key} ${String(version)}`), bytes]);
    return bytes;
  };
  return { keep };
}

async function readKept(
  file: string,
  origin: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const whole = await readIfThere(file);
  if (whole === undefined) return undefined;
  const bytes = new Uint8Array(whole.subarray(HEAD));
  if (whole.subarray(0, HEAD).equals(headOf(bytes, origin))) return bytes;
  reportUnusable(path.dirname(file));
  return undefined;
}

const reported = new Set<string>();

/**
 * Says that what a folder keeps is damaged or made otherwise. One line for a folder: a new version of
 * what makes it changes every file of it.
 * @example reportUnusable('.cache/covers') // « .cache/covers held files that are not what was kept there … »
 */
export function reportUnusable(folder: string): void {
  if (reported.has(folder)) return;
  reported.add(folder);
  console.warn(`${folder} held files that are not what was kept there: they are made again.`);
}

function headOf(bytes: Uint8Array, origin: string): Buffer {
  const hash = createHash('sha256').update(origin).update('\n').update(bytes).digest('hex');
  return Buffer.from(`${hash}\n`);
}
