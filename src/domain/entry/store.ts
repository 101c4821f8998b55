import { getCollection, type CollectionEntry } from 'astro:content';
import { z } from 'zod';
import { readEntries } from '../../files/stored-entries.ts';
import { buildCode } from '../../lib/build-code.ts';
import { oncePerKey } from '../../lib/once.ts';
import { entryFolderOf, type ContentKind } from '../kinds.ts';

/** From the folder of the project, in which builds run. */
const readKind = oncePerKey(
  (kind: ContentKind) => kind,
  (kind) => readEntries(entryFolderOf(kind), process.cwd()),
);

/**
 * All content files of a kind, public or not: for queries only. A dev server knows them from Astro's store,
 * which follows what editors save; a whole build reads them once.
 * @example await storedEntries('pays') → [{ id: 'liban', data: { name: 'Liban', … }, digest, filePath, collection: 'pays' }, …]
 */
export async function storedEntries<K extends ContentKind>(kind: K): Promise<CollectionEntry<K>[]> {
  if (buildCode() === undefined) return getCollection(kind);
  // The schema of the kind has given them, in this build or, by the same code, in an earlier one.
  const entry = z.custom<CollectionEntry<K>>();
  return (await readKind(kind)).map((stored) => entry.parse({ ...stored, collection: kind }));
}
