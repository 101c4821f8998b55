import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Something that lies in a folder. */
export interface TreeEntry {
  /** From the project's root, with slashes. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * All that lies in a folder of the project, however deep, sorted by path; links are named, never
 * followed, and what is inside a folder whose name says that it is hidden is left out.
 * @example listTree('content', root) → [{ path: 'content/pays', kind: 'folder' }, { path: 'content/pays/liban.md', kind: 'file' }, …]
 */
export async function listTree(folder: string, root: string): Promise<TreeEntry[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .map((entry) => ({
      path: path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      kind: kindOf(entry),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(entry: {
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
}): TreeEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
