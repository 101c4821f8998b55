import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { diskCache } from '../../files/disk-cache.ts';
import type { IndexFile } from './packs.ts';

const FOLDER = '.cache/recherche/archives';

const indexFiles = z.array(z.object({ path: z.string(), content: z.instanceof(Uint8Array) }));

/**
 * The index of what is no longer recent: while none of its pages changes it is taken as the last build
 * made it. Only the last one is kept.
 * @param origin all that it is made of
 * @example keepArchive({ pages, part, code }, () => makePart(pages, part)) → [{ path: 'catalogue.json', content }, …]
 */
export async function keepArchive(
  origin: object,
  make: () => Promise<IndexFile[]>,
  folder = FOLDER,
): Promise<IndexFile[]> {
  const key = createHash('sha256').update(JSON.stringify(origin)).digest('hex');
  const { keep } = diskCache({ folder, version: 1 });
  const kept = await keep(key, async () => serialize((await make()).map(toPlain)));
  for (const name of await readdir(folder)) {
    if (name !== key) await rm(path.join(folder, name));
  }
  return indexFiles.parse(deserialize(kept));
}

/** Some contents are views of a larger buffer, which would be kept whole. */
function toPlain({ path: name, content }: IndexFile): IndexFile {
  return { path: name, content: Uint8Array.from(content) };
}
