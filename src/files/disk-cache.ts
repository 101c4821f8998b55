import path from 'node:path';
import type { z } from 'zod';
import { readSealed, writeSealed } from './sealed-file.ts';

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
  /**
   * The data kept under a key as JSON, or made now and kept.
   * @param schema of the data: what it does not know would be lost between two runs
   */
  keepJson: <T>(key: string, schema: z.ZodType<T>, make: () => T | Promise<T>) => Promise<T>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Keeps on the disk what takes long to make, each file sealed with its key and its version: one that is
 * cut short, changed, or made otherwise is made again, and a line says so.
 * @example diskCache({ folder: '.cache/covers', version: 1 }).keep('97129a-360', () => draw(…)) → the bytes
 */
export function diskCache({ folder, version }: CacheOptions): DiskCache {
  const keep: DiskCache['keep'] = async (key, make) => {
    const file = path.join(folder, key);
    const origin = `${key} ${String(version)}`;
    const kept = await readSealed(file, origin);
    // Plain, as `make` gives them: some readers of bytes refuse a Buffer.
    if (kept !== undefined) return new Uint8Array(kept.buffer, kept.byteOffset, kept.length);
    const bytes = new Uint8Array(await make());
    await writeSealed(file, { origin, bytes });
    return bytes;
  };
  const keepJson: DiskCache['keepJson'] = async (key, schema, make) => {
    const kept = await keep(`${key}.json`, async () =>
      encoder.encode(JSON.stringify(schema.parse(await make()))),
    );
    return schema.parse(JSON.parse(decoder.decode(kept)));
  };
  return { keep, keepJson };
}
