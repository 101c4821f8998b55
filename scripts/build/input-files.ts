import path from 'node:path';
import { z } from 'zod';
import { readSealed, writeSealed } from '../../src/files/sealed-file.ts';
import { digestOfFile, stampsIn, type DescribedFile } from './tree-digest.ts';

/** Where the digests of the last build are, from the root. */
const KEPT = '.cache/site/entrees';

/** Each file by its name, with what the disk knew of it when it was read. */
const keptFiles = z.array(
  z.tuple([z.string(), z.object({ stamp: z.string(), digest: z.string() })]),
);

/**
 * Every file of some folders with a digest of its bytes, which are read only where the disk does not know it as it
 * was at the last build.
 * @param names from the root; one that is missing has no file
 * @example await readInputFiles('.', ['content', 'package.json']) → [['content/_modeles/agenda.md', '97d1…'], …]
 */
export async function readInputFiles(
  root: string,
  names: readonly string[],
): Promise<DescribedFile[]> {
  const file = path.join(root, KEPT);
  const bytes = await readSealed(file, KEPT);
  const kept = new Map(bytes === undefined ? [] : keptFiles.parse(JSON.parse(bytes.toString())));
  const files = stampsIn(root, names).map(([name, stamp]) => {
    const known = kept.get(name);
    if (known?.stamp === stamp) return [name, known] as const;
    return [name, { stamp, digest: digestOfFile(path.join(root, name)) }] as const;
  });
  const isSame = files.length === kept.size && files.every(([name, one]) => kept.get(name) === one);
  if (!isSame) await writeSealed(file, { origin: KEPT, bytes: Buffer.from(JSON.stringify(files)) });
  return files.map(([name, { digest }]) => [name, digest]);
}
