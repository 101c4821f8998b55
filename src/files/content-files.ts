import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { listTree } from './content-tree.ts';

/** A content file as it lies on the disk. */
export interface SourceFile {
  /** From the project's root, with slashes: `content/articles/2025/….md`. */
  path: string;
  /** From its collection's folder, without extension: `2025/2025-09-09-hokusai`. */
  id: string;
  source: string;
}

/** A process may hold some thousand files open; a site has more. */
const limit = pLimit(64);

/**
 * Reads every Markdown file below a folder, sorted by path; names that start with `_` are left out, and
 * so is whatever is no file: a folder called `x.md`, a link.
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
    .filter((entry) => entry.kind === 'file' && entry.path.endsWith(`.${extension}`))
    .map((entry) => entry.path)
    .filter((file) => !/\/[_.]/.test(file.slice(folder.length)));
  return Promise.all(kept.map((file) => limit(() => readSourceFile(file, { folder, root }))));
}

/**
 * Reads one content file.
 * @example readSourceFile('content/pays/liban.md', { folder: 'content/pays', root }) → { id: 'liban', … }
 */
export async function readSourceFile(
  filePath: string,
  { folder, root }: { folder: string; root: string },
): Promise<SourceFile> {
  const id = filePath.slice(folder.length + 1).replace(/\.mdx?$/, '');
  return { path: filePath, id, source: await readFile(path.join(root, filePath), 'utf8') };
}
