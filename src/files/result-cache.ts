import path from 'node:path';
import { z } from 'zod';
import { forEachOf } from '../lib/queue.ts';
import { digest } from './digest.ts';
import { contentStampOf } from './file-stamp.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Results made at once: of a site of thousands, as many files would be open. */
const AT_ONCE = 32;

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
 * @example cachedReadings('dist', ['index.html', …], { file: '.cache/recherche/pages', code, schema, make: read }) → [{ title: 'Accueil', … }, …]
 */
export async function cachedReadings<T>(
  folder: string,
  names: readonly string[],
  keeping: Keeping<T>,
): Promise<T[]> {
  const subjects = names.map((name) => ({ name, key: contentStampOf(path.join(folder, name)) }));
  return cachedResults(subjects, keeping);
}

/**
 * Makes something of each subject, of which most are those of the last time, and keeps all of it in one
 * file. What is damaged, or was made by other code, is made again, and a line says so.
 * @returns the results, in the order of the subjects
 * @example cachedResults([{ name: '/pays/liban/', key: '3f8a' }], { file, code, schema, make }) → [{ text: 'beyrouth …' }]
 */
export async function cachedResults<T>(
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

/**
 * Makes something of some data, which are mostly those of the last time: keeps what was made last.
 * @example await cachedResult(['Liban', 'Maroc'], { file, code, schema, make: () => writeTable(…) }) → '/liban\t/pays/liban/\n…'
 */
export async function cachedResult<T>(data: unknown, keeping: Keeping<T>): Promise<T> {
  const name = path.basename(keeping.file);
  const [result] = await cachedResults([{ name, key: digest(JSON.stringify(data)) }], keeping);
  if (result === undefined) throw new Error(`Nothing was made for ${keeping.file}.`);
  return result;
}

type Results<T> = ReadonlyMap<string, { key: string; value: T }>;

async function readKept<T>(
  file: string,
  { code, schema }: Pick<Keeping<T>, 'code' | 'schema'>,
): Promise<Results<T>> {
  const bytes = await readSealed(file, code);
  if (bytes === undefined) return new Map();
  const result = z.object({ key: z.string(), value: schema });
  return new Map(z.array(z.tuple([z.string(), result])).parse(JSON.parse(bytes.toString())));
}

async function writeKept<T>(
  file: string,
  { code, results }: { code: string; results: Results<T> },
): Promise<void> {
  await writeSealed(file, { origin: code, bytes: Buffer.from(JSON.stringify([...results])) });
}
