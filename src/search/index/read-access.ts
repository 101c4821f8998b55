import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAccess, type Access } from './access.ts';

const FILE = 'content/_recherche/acces.yml';

/**
 * The words by which the editors of a project lead to its pages; none where there is no such file.
 * @example readAccess('/chemin/du/projet') → { words: { '/contact/' → ['presse', …] }, problems: [] }
 */
export async function readAccess(root: string): Promise<Access> {
  const file = path.join(root, FILE);
  return parseAccess(existsSync(file) ? await readFile(file, 'utf8') : '', FILE);
}
