import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UnreadableSource } from '../reading/source.ts';

/** What the import has written, each file with the digest of its bytes. */
export type Journal = ReadonlyMap<string, string>;

/** Where it is kept: no page shows what is in a folder that begins with « _ ». */
export const JOURNAL = 'content/_import/journal.json';

const schema = z.strictObject({ fichiers: z.record(z.string(), z.string()) });

/**
 * Reads what an earlier import has written.
 * @throws UnreadableSource when the journal is no journal: without it, what editors have changed would be unknown
 * @example await readJournal('content/_import/journal.json') → Map { 'content/pays/liban.md' → '3f8a…' }
 */
export async function readJournal(file: string): Promise<Journal> {
  if (!existsSync(file)) return new Map();
  try {
    const { fichiers } = schema.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(fichiers));
  } catch (cause) {
    throw new UnreadableSource(
      `${file} est abîmé : remettez celui de Git, ou retirez-le (l’import ne saura plus ce que les rédacteurs ont changé).`,
      { cause },
    );
  }
}

/**
 * The journal as a file, in the order of paths.
 * @example writeJournal(new Map([['content/pays/liban.md', '3f8a…']]))
 *   → '{\n  "fichiers": {\n    "content/pays/liban.md": "3f8a…"\n  }\n}\n'
 */
export function writeJournal(journal: Journal): string {
  const entries = [...journal].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ fichiers: Object.fromEntries(entries) }, undefined, 2)}\n`;
}
