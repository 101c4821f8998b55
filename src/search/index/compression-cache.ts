import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { readSealed, writeSealed } from '../../files/sealed-file.ts';
import { encodeFile } from './bundle.ts';

const keptFiles = z.map(z.string(), z.instanceof(Uint8Array));

/**
 * Compressed files of the index, of which most are those of the last time: only what is new is compressed.
 * @param values as CBOR (RFC 8949)
 * @param code a digest of the code and the packages that compress
 * @example await compressCached([encode(['eau'])], { file: '.cache/recherche/parties', code }) → the bytes of one .pf_index
 */
export async function compressCached(
  values: readonly Uint8Array[],
  { file, code }: { file: string; code: string },
): Promise<Uint8Array[]> {
  const origin = `${code} ${process.versions.zlib}`;
  const bytes = await readSealed(file, origin);
  const kept = bytes === undefined ? new Map<string, never>() : keptFiles.parse(deserialize(bytes));
  const keys = values.map((value) => createHash('sha256').update(value).digest('base64'));
  const files = values.map((value, index) => kept.get(keys[index] ?? '') ?? encodeFile(value));
  if (kept.size !== keys.length || keys.some((key) => !kept.has(key))) {
    // Views of a larger buffer would be kept with all of it.
    const next = files.map((content, index) => [keys[index], Uint8Array.from(content)] as const);
    await writeSealed(file, { origin, bytes: serialize(new Map(next)) });
  }
  return files;
}
