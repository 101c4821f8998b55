import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isDenied } from './damage.ts';

/** Something that lies in a folder. */
export interface TreeEntry {
  /** From the project's root, with slashes. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'other' | 'denied';
}

/**
 * All that lies in a folder of the project, however deep, sorted by path; links are named, never
 * followed.
 * @example listTree('content', root) → [{ path: 'content/pays', kind: 'folder' }, { path: 'content/pays/liban.md', kind: 'file' }, …]
 */
export async function listTree(folder: string, root: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const pending = [folder];
  // Node's own recursive reading goes into folders that links lead to, outside the project.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const found = await readFolder(path.join(root, next));
    if (found === undefined) entries.push({ path: next, kind: 'denied' });
    for (const entry of found ?? []) {
      const place = `${next}/${entry.name}`;
      // A name that is no UTF-8 has lost bytes, and one of two lines has no place in a report.
      const kind = /[\uFFFD\p{Cc}]/u.test(entry.name) ? 'other' : kindOf(entry);
      entries.push({ path: place, kind });
      if (kind === 'folder') pending.push(place);
    }
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Nothing for a folder that nobody may read. */
async function readFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
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
