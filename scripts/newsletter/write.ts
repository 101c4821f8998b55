import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { newsletterSchema } from '../../src/domain/newsletter/schema.ts';
import { digest } from '../../src/files/digest.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';

/** A file that was kept, with what the editor may have changed in it. */
interface KeptArchive {
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
  const { title, summary } = newsletterSchema.parse(readFrontmatter(source).fields);
  return { source, words: { title, summary } };
}

/** What the command has written, file by file: what differs from it was retouched. */
const WRITTEN = path.join('.cache', 'lettres.json');
const digests = z.record(z.string(), z.string());

/**
 * Writes a file that is all the command's, as long as nobody has retouched it.
 * @returns what was done, in French, for the editor
 * @example await writeUntouched(text, { root: '.', file: 'content/lettres/2025/…md', mustReplace: false })
 *   → ['content/lettres/2025/…md : écrit.']
 */
export async function writeUntouched(
  text: string,
  { root, file, mustReplace }: { root: string; file: string; mustReplace: boolean },
): Promise<string[]> {
  const target = path.join(root, file);
  const current = existsSync(target) ? await readFile(target, 'utf8') : text;
  const written = await readWritten(root);
  if (current !== text && written[file] !== digest(current) && !mustReplace)
    return describeKept(file);
  const done = await writeChanged(text, { root, file });
  await writeChanged(JSON.stringify({ ...written, [file]: digest(text) }, undefined, 2), {
    root,
    file: WRITTEN,
  });
  return [done];
}

async function readWritten(root: string): Promise<z.output<typeof digests>> {
  const file = path.join(root, WRITTEN);
  return existsSync(file) ? parseDigests(await readFile(file, 'utf8')) : {};
}

/** A damaged record counts as none: what differs is then taken for retouched, and kept. */
function parseDigests(source: string): z.output<typeof digests> {
  try {
    return digests.parse(JSON.parse(source));
  } catch {
    return {};
  }
}

/**
 * Nobody's words are overwritten in silence.
 * @example describeKept('a.md') → ['a.md : gardé tel quel, car …', 'Pour le refaire, …']
 */
export function describeKept(file: string): string[] {
  return [
    `${file} : gardé tel quel, car il a été retouché ou le contenu a changé depuis.`,
    'Pour le refaire, relancez la commande avec --remplacer.',
  ];
}

/**
 * Writes a file unless it already says the same.
 * @returns what was done, in French, for the editor
 * @example await writeChanged(text, { root: '.', file: 'a.md' }) → 'a.md : écrit.', then 'a.md : à jour.'
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
