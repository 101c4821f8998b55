import { gzipSync } from 'node:zlib';

/** Of nine: the next two take twice as long for a hundredth, the last two seven times for a hundredth and a half. */
const LEVEL = 5;

/** How the engine signs the files that it reads. */
const SIGNATURE = 'pagefind_dcd';

/**
 * A compressed file of the index, behind the signature of the engine.
 * @param value as CBOR (RFC 8949)
 * @example encodeFile(encode(['1.6.0', pages, ranges])) → the bytes of pagefind.….pf_meta
 */
export function encodeFile(value: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), value]), { level: LEVEL });
}
