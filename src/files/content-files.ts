import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listTree } from './content-tree.ts';
import { isDenied } from './damage.ts';

/** A content file as it lies on the disk. */
export interface SourceFile {
  /** From the project's root, with slashes: `content/articles/2025/….md`. */
  path: string;
  /** From its collection's folder, without extension: `2025/2025-09-09-hokusai`. */
  id: string;
  source: string;
}

/**
 * Whether a file holds content by its path below the folder of its collection: what begins with « _ » is
 * kept from readers, and what begins with « . » was written by a system or an editor for itself (`._x.md`,
 * `.#x.md`, `../x.md` of another folder).
 * @param extension « mdx » for the folder of the institutional pages
 * @example isContentFile('2025/x.md') → true ; isContentFile('_brouillons/x.md') → false ; isContentFile('x.txt') → false
 */
export function isContentFile(file: string, extension: 'md' | 'mdx' = 'md'): boolean {
  return file.endsWith(`.${extension}`) && !/(?:^|\/)[_.]/.test(file);
}

/**
 * Reads every content file below a folder, sorted by path; whatever is no file is left out: a folder
 * called `x.md`, a link.
 * @param extension « mdx » for the folder of the institutional pages
 * @example readSourceFiles('content/pays', root) → [{ path: 'content/pays/algerie.md', id: 'algerie', … }, …]
 */
export async function readSourceFiles(
  folder: string,
  root: string,
  extension: 'md' | 'mdx' = 'md',
): Promise<SourceFile[]> {
  if (!existsSync(path.join(root, folder))) return [];
  const kept = (await listTree(folder, root))
    .filter(({ kind }) => kind === 'file')
    .map((entry) => entry.path)
    .filter((file) => isContentFile(file.slice(folder.length + 1), extension));
  return kept.map((file) => readSourceFile(file, { folder, root }));
}

/**
 * Reads one content file, at once: a text takes 30 µs, and four times as much in turns of the event loop.
 * @example readSourceFile('content/pays/liban.md', { folder: 'content/pays', root }) → { id: 'liban', … }
 */
export function readSourceFile(
  filePath: string,
  { folder, root }: { folder: string; root: string },
): SourceFile {
  const id = filePath.slice(folder.length + 1).replace(/\.mdx?$/, '');
  return { path: filePath, id, source: readText(path.join(root, filePath)) };
}

/** What stands for the text of a file that nobody may read: its own fault says so. */
export const UNREADABLE = '\0illisible';

function readText(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (isDenied(error)) return UNREADABLE;
    throw error;
  }
}
