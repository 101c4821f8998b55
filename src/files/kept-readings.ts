import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { forEachOf } from '../lib/queue.ts';
import { reportUnusable } from './disk-cache.ts';
import { contentStampOf } from './file-stamp.ts';

/** Results made at once: of a site of thousands, as many files would be open. */
const AT_ONCE = 32;

/** A SHA-256, before what it is of. */
const HEAD = 32;

/** Where results are kept, and how they are made. */
interface Keeping<T> {
  /** From the project's root: `.cache/recherche/pages`. */
  file: string;
  /** A digest of the code that makes them: what another one made is made again. */
  code: string;
  schema: z.ZodType<T>;
  make: (name: string) => T | Promise<T>;
}

/** What a result is of. */
interface Subject {
  name: string;
  /** All that its result depends on, besides the code. */
  key: string;
}

/**
 * Reads files, of which most are those of the last time: what was read of a file is kept as long as the
 * disk tells that it is the same.
 * @param names from the folder, as `make` is given them
 * @returns what was read of each, in the order of the names
 * @example keepReadings('dist', ['index.html', …], { file: '.cache/recherche/pages', code, schema, make: read }) → [{ title: 'Accueil', … }, …]
 */
export async function keepReadings<T>(
  folder: string,
  names: readonly string[],
  keeping: Keeping<T>,
): Promise<T[]> {
  const subjects = names.map((name) => ({ name, key: contentStampOf(path.join(folder, name)) }));
  return keepResults(subjects, keeping);
}

/**
 * Makes something of each subject, of which most are those of the last time, and keeps all of it in one
 * file. What is damaged, or was made by other code, is made again, and a line says so.
 * @returns the results, in the order of the subjects
 * @example keepResults([{ name: '/pays/liban/', key: '3f8a' }], { file, code, schema, make }) → [{ text: 'beyrouth …' }]
 */
export async function keepResults<T>(
  subjects: readonly Subject[],
  { file, code, schema, make }: Keeping<T>,
): Promise<T[]> {
  const kept = await readKept(file, { code, schema });
  const results = new Map<string, { key: string; value: T }>();
  let isChanged = kept.size !== subjects.length;
  await forEachOf(subjects, AT_ONCE, async ({ name, key }) => {
    const known = kept.get(name);
    if (known?.key === key) results.set(name, known);
    else {
      isChanged = true;
      results.set(name, { key, value: await make(name) });
    }
  });
  if (isChanged) await writeKept(file, { code, results });
  return subjects.map(({ name }) => {
    const result = results.get(name);
    if (result === undefined) throw new Error(`Nothing was made of ${name}.`);
    return result.value;
  });
}

type Results<T> = ReadonlyMap<string, { key: string; value: T }>;

async function readKept<T>(
  file: string,
  { code, schema }: Pick<Keeping<T>, 'code' | 'schema'>,
): Promise<Results<T>> {
  if (!existsSync(file)) return new Map();
  const whole = await readFile(file);
  const bytes = whole.subarray(HEAD);
  // Values are taken from a file only if it is, to the last octet, what this code has written.
  if (!whole.subarray(0, HEAD).equals(headOf(bytes, code))) {
    reportUnusable(path.dirname(file));
    return new Map();
  }
  const result = z.object({ key: z.string(), value: schema });
  return new Map(z.array(z.tuple([z.string(), result])).parse(JSON.parse(bytes.toString())));
}

async function writeKept<T>(
  file: string,
  { code, results }: { code: string; results: Results<T> },
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify([...results]));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.part`, Buffer.concat([headOf(bytes, code), bytes]));
  await rename(`${file}.part`, file);
}

function headOf(bytes: Uint8Array, code: string): Buffer {
  return createHash('sha256').update(code).update('\n').update(bytes).digest();
}
