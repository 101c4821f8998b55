import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const questions = z.array(z.strictObject({ q: z.string(), find: z.array(z.string()).min(1) }));

/** One thing that visitors type, and the pages of which one should come first. */
export type Question = z.output<typeof questions>[number];

/** The golden set: at least eighty questions. */
export async function readGoldenSet(): Promise<Question[]> {
  const source = await readFile(path.join(import.meta.dirname, 'golden.yml'), 'utf8');
  return questions.min(80).parse(parse(source));
}
