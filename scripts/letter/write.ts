import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { letterSchema } from '../../src/domain/newsletter/schema.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';

/** A file that was kept, with what the editor may have changed in it. */
export interface KeptArchive {
  source: string;
  words: { title: string; summary: string };
}

/**
 * The archive that an earlier run or an editor has left, where there is one.
 * @example readArchive('/projet/content/lettres/2025/….md') → { source: '---\n…', words: { title, summary } }
 */
export async function readArchive(file: string): Promise<KeptArchive | undefined> {
  if (!existsSync(file)) return undefined;
  const source = await readFile(file, 'utf8');
  const { title, summary } = letterSchema.parse(readFrontmatter(source).fields);
  return { source, words: { title, summary } };
}

/**
 * Writes a file unless it already says the same.
 * @returns what was done, in French, for the editor
 */
export async function writeChanged(
  text: string,
  { root, file }: { root: string; file: string },
): Promise<string> {
  const target = path.join(root, file);
  if (existsSync(target) && (await readFile(target, 'utf8')) === text) return `${file} : à jour.`;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
  return `${file} : écrit.`;
}
