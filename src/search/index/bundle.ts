import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from './packs.ts';

/** How the engine signs the files that it compresses. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * One file of the index, by its name.
 * @example findFile(files, /\.pf_meta$/) → { path: 'pagefind.fr_….pf_meta', content }
 * @throws when the engine made none: its format is another
 */
export function findFile(files: readonly IndexFile[], name: RegExp): IndexFile {
  const file = files.find(({ path }) => name.test(path));
  if (file === undefined) throw new Error(`The index has no file ${name.source}.`);
  return file;
}

/**
 * What a compressed file of the index holds (CBOR, RFC 8949, behind the engine's signature).
 * @example readFile(facetFile) → ['pays', [['liban', [1, 2]], …]]
 */
export function readFile({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) {
    throw new Error(`${path} is no file of Pagefind.`);
  }
  const value: unknown = decode(bytes.subarray(SIGNATURE.length));
  return value;
}

/**
 * The bytes of a compressed file of the index.
 * @example readFile({ path: 'a.pf_index', content: writeFile([['eau', []]]) }) → [['eau', []]]
 */
export function writeFile(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 });
}
