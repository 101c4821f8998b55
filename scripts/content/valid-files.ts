import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { textLinks } from '../../src/domain/check/body/text-links.ts';
import type { ValidFiles } from '../../src/domain/check/check-file.ts';
import {
  keyOfFile,
  readFieldCache,
  writeFieldCache,
  type CachedFields,
} from '../../src/files/field-cache.ts';

/** With any keys, at which a record would look one by one: twice as long. */
const fields = z.looseObject({});
const links = z.array(
  z.object({
    line: z.int(),
    column: z.int(),
    addresses: z.array(z.string()),
    words: z
      .object({ message: z.string(), isAdvice: z.literal(true).exactOptional() })
      .exactOptional(),
  }),
);

/** What is known of files, from one check to the next. */
interface KnownFiles extends ValidFiles {
  /** What was asked for or found, for the next check. */
  next: CachedFields;
}

/** What is kept between two builds. */
interface StoredFiles extends ValidFiles {
  /** Keeps what was asked for or found in this build, for the next one. */
  save: () => Promise<void>;
}

/**
 * What the check found to be valid, as long as a file is the same to the last letter.
 * @param kept what the check before has found, by the same code
 * @example const valid = knownFiles(); await findContentFaults('.', now(), valid); knownFiles(valid.next) // knows them all
 */
export function knownFiles(kept: CachedFields = new Map()): KnownFiles {
  const next: CachedFields = new Map();
  return {
    next,
    find: (source, kind) => {
      const key = keyOfFile(source, kind);
      // The editors' report asks again, after the check.
      const known = kept.get(key) ?? next.get(key);
      if (known === undefined) return undefined;
      next.set(key, known);
      return {
        fields: fields.parse(deserialize(known.block)),
        isTextValid: known.links !== undefined,
        links: known.links && links.parse(deserialize(known.links)),
      };
    },
    keep: (read, data) => {
      const kept = { block: serialize(read.fields), data: serialize(data) };
      next.set(keyOfFile(read, read.kind), kept);
    },
    keepText: (read) => {
      const key = keyOfFile(read, read.kind);
      const known = next.get(key);
      if (known !== undefined) next.set(key, { ...known, links: serialize(textLinks(read)) });
    },
  };
}

/**
 * What an earlier build found to be valid, as long as the code and the file are the same.
 * @param code a digest of the code that checks
 * @example const valid = await openValidFiles('.cache/site/fiches', code); await checkContent('.', { valid }); await valid.save()
 */
export async function openValidFiles(file: string, code: string): Promise<StoredFiles> {
  const kept = await readFieldCache(file, code);
  const { next, ...known } = knownFiles(kept);
  return {
    ...known,
    save: async () => {
      const isSame =
        next.size === kept.size && next.entries().every(([key, one]) => kept.get(key) === one);
      if (!isSame) await writeFieldCache(file, code, next);
    },
  };
}
