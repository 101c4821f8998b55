import path from 'node:path';
import { deserialize } from 'node:v8';
import { z } from 'zod';
import { buildCode } from '../lib/build-code.ts';
import { oncePerKey } from '../lib/once.ts';
import type { SourceFile } from './content-files.ts';
import { FIELD_CACHE, keyOfFile, readFieldCache } from './field-cache.ts';

const record = z.looseObject({});

/** Once for all collections. */
const read = oncePerKey(
  ({ root, code }: { root: string; code: string }) => [root, code].join('\n'),
  ({ root, code }) => readFieldCache(path.join(root, FIELD_CACHE), code),
);

/**
 * What pages show of a file, as the check of this build has read it a moment ago by the same code; nothing of a
 * file that has changed since, nor where no whole build runs. To read it again took 1.0 s of CPU at 4,000 entries.
 * @example (await readCheckedData(root))({ path: 'content/pays/liban.md', … }, 'pays') → { name: 'Liban', … }
 */
export async function readCheckedData(
  root: string,
): Promise<(file: SourceFile, kind: string) => Record<string, unknown> | undefined> {
  const code = buildCode();
  if (code === undefined) return () => undefined;
  const kept = await read({ root, code });
  return (file, kind) => {
    const known = kept.get(keyOfFile(file, kind));
    return known && record.parse(deserialize(known.data));
  };
}
