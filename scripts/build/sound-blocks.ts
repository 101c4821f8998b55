import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { SoundBlocks } from '../../src/domain/check/check-file.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { digest } from '../../src/files/digest.ts';
import { readSealed, writeSealed } from '../../src/files/sealed-file.ts';

/** By a digest of the file, its fields. Octets: whoever changes what was read changes nothing that is kept. */
const keptBlocks = z.map(z.string(), z.instanceof(Uint8Array));
const fields = z.record(z.string(), z.unknown());

/** What is kept between two builds. */
interface KeptBlocks extends SoundBlocks {
  /** Keeps what was asked for or found in this build, for the next one. */
  save: () => Promise<void>;
}

/**
 * The fields of content files that an earlier build found to be sound, as long as the code and the file are the
 * same, to the last letter.
 * @param code a digest of the code that checks
 * @example const sound = await openSoundBlocks('.cache/site/blocs', code); await checkContent('.', { sound }); await sound.save()
 */
export async function openSoundBlocks(file: string, code: string): Promise<KeptBlocks> {
  const bytes = await readSealed(file, code);
  const kept =
    bytes === undefined ? new Map<string, never>() : keptBlocks.parse(deserialize(bytes));
  const next = new Map<string, Uint8Array>();
  return {
    find: (source, kind) => {
      const key = keyOf(source, kind);
      const known = kept.get(key);
      if (known === undefined) return undefined;
      next.set(key, known);
      return fields.parse(deserialize(known));
    },
    keep: (read) => {
      next.set(keyOf(read, read.kind), serialize(read.fields));
    },
    save: async () => {
      const isSame = next.size === kept.size && next.keys().every((key) => kept.has(key));
      if (isSame) return;
      // Views of a larger buffer would be kept with all of it.
      const plain = [...next].map(([key, block]) => [key, Uint8Array.from(block)] as const);
      await writeSealed(file, { code, bytes: serialize(new Map(plain)) });
    },
  };
}

function keyOf({ path, source }: SourceFile, kind: string): string {
  return digest([kind, path, source].join('\n'));
}
