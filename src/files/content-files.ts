import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A content file as it lies on the disk. */
export interface SourceFile {
  /** From the project's root, with slashes: `content/articles/2025/….md`. */
  path: string;
  /** From its collection's folder, without extension: `2025/2025-09-09-hokusai`. */
  id: string;
  source: string;
}

/**
 * Reads every Markdown file below a folder, sorted by path; names that start with `_` are left out.
 * @param extension « mdx » for the folder of the institutional pages
 * @example readSourceFiles('content/pays', root) → [{ path: 'content/pays/algerie.md', id: 'algerie', … }, …]
 */
export async function readSourceFiles(
  folder: string,
  root: string,
  extension: 'md' | 'mdx' = 'md',
): Promise<SourceFile[]> {
  const names = await Array.fromAsync(glob(`**/*.${extension}`, { cwd: path.join(root, folder) }));
  const kept = names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('_')))
    .toSorted();
  return Promise.all(kept.map((name) => readSourceFile(`${folder}/${name}`, { folder, root })));
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
