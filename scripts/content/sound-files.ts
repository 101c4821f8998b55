import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { SoundFiles } from '../../src/domain/check/check-file.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { digest } from '../../src/files/digest.ts';
import { readSealed, writeSealed } from '../../src/files/sealed-file.ts';

const keptFile = z.object({
  /** Its fields, in octets: whoever changes what was read changes nothing that is kept. */
  block: z.instanceof(Uint8Array),
  isTextSound: z.boolean(),
});
/** By a digest of the file. */
const keptFiles = z.map(z.string(), keptFile);
type KeptFiles = z.output<typeof keptFiles>;
const fields = z.record(z.string(), z.unknown());

/** What is known of files, from one check to the next. */
interface KnownFiles extends SoundFiles {
  /** What was asked for or found, for the next check. */
  next: KeptFiles;
}

/** What is kept between two builds. */
interface StoredFiles extends SoundFiles {
  /** Keeps what was asked for or found in this build, for the next one. */
  save: () => Promise<void>;
}

/**
 * What the check found to be sound, as long as a file is the same to the last letter.
 * @param kept what the check before has found, by the same code
 * @example const sound = knownFiles(); await findContentFaults('.', now(), sound); knownFiles(sound.next) // knows them all
 */
export function knownFiles(kept: KeptFiles = new Map()): KnownFiles {
  const next: KeptFiles = new Map();
  return {
    next,
    find: (source, kind) => {
      const key = keyOf(source, kind);
      const known = kept.get(key);
      if (known === undefined) return undefined;
      next.set(key, known);
      return { fields: fields.parse(deserialize(known.block)), isTextSound: known.isTextSound };
    },
    keep: (read) => {
      next.set(keyOf(read, read.kind), { block: serialize(read.fields), isTextSound: false });
    },
    keepText: (read) => {
      const key = keyOf(read, read.kind);
      const known = next.get(key);
      if (known !== undefined) next.set(key, { ...known, isTextSound: true });
    },
  };
}

/**
 * What an earlier build found to be sound, as long as the code and the file are the same.
 * @param code a digest of the code that checks
 * @example const sound = await openSoundFiles('.cache/site/fiches', code); await checkContent('.', { sound }); await sound.save()
 */
export async function openSoundFiles(file: string, code: string): Promise<StoredFiles> {
  const bytes = await readSealed(file, code);
  const kept = bytes === undefined ? new Map<string, never>() : keptFiles.parse(deserialize(bytes));
  const { next, ...known } = knownFiles(kept);
  return {
    ...known,
    save: async () => {
      const isSame =
        next.size === kept.size &&
        next.entries().every(([key, one]) => isEqual(kept.get(key), one));
      if (isSame) return;
      const plain = next.entries().map(([key, known]) => [key, withOwnOctets(known)] as const);
      await writeSealed(file, { code, bytes: serialize(new Map(plain)) });
    },
  };
}

type KeptFile = z.output<typeof keptFile>;

/** Of one file as it was and as it is known now. */
function isEqual(before: KeptFile | undefined, { isTextSound }: KeptFile): boolean {
  return before?.isTextSound === isTextSound;
}

/** A view of a larger buffer would be kept with all of it. */
function withOwnOctets({ block, isTextSound }: KeptFile): KeptFile {
  return { block: Uint8Array.from(block), isTextSound };
}

function keyOf({ path, source }: SourceFile, kind: string): string {
  return digest([kind, path, source].join('\n'));
}
