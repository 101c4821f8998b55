import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { SourceFile } from './content-files.ts';
import { digest } from './digest.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** From the project's root: where a build keeps what it has read of content files. */
export const FIELD_CACHE = '.cache/site/fiches';

/** Of a file in which no fault was found, in bytes: whoever changes what was read changes nothing that is kept. */
const keptFile = z.object({
  /** The fields of the file in the words of editors, and what pages show of them. */
  block: z.instanceof(Uint8Array),
  data: z.instanceof(Uint8Array),
  /** The links of its text, once that is known to be valid. */
  links: z.instanceof(Uint8Array).optional(),
});
const keptFiles = z.map(z.string(), keptFile);

/** What is kept of files, by a digest of each. */
export type CachedFields = z.output<typeof keptFiles>;

/**
 * What an earlier build has kept, by the same code; nothing else.
 * @param code a digest of all code
 * @example await readFieldCache('.cache/site/fiches', '3f8a') → Map { '97d1…' → { block, data } }
 */
export async function readFieldCache(file: string, code: string): Promise<CachedFields> {
  const bytes = await readSealed(file, code);
  return bytes === undefined ? new Map() : keptFiles.parse(deserialize(bytes));
}

/**
 * Keeps it for the next build.
 * @example await writeFieldCache('.cache/site/fiches', '3f8a', kept)
 */
export async function writeFieldCache(
  file: string,
  code: string,
  kept: CachedFields,
): Promise<void> {
  const plain = kept.entries().map(([key, one]) => [key, withOwnOctets(one)] as const);
  await writeSealed(file, { origin: code, bytes: serialize(new Map(plain)) });
}

/** A view of a larger buffer would be kept with all of it. */
function withOwnOctets({ block, data, links }: z.output<typeof keptFile>) {
  const own = { block: Uint8Array.from(block), data: Uint8Array.from(data) };
  return links === undefined ? own : { ...own, links: Uint8Array.from(links) };
}

/**
 * What a file is kept under: its kind, its place and its text, to the last letter.
 * @example keyOfFile({ path, id, source }, 'articles') → '97d1…'
 */
export function keyOfFile({ path, source }: SourceFile, kind: string): string {
  return digest([kind, path, source].join('\n'));
}
