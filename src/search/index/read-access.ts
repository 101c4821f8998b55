import path from 'node:path';
import { readSettingText } from '../../files/setting-text.ts';
import { parseAccess, type Access } from './access.ts';

const FILE = 'content/_recherche/acces.yml';

/**
 * The words by which the editors of a project lead to its pages; none where there is no such file.
 * @example readAccess('/chemin/du/projet') → { words: { '/contact/' → ['presse', …] }, problems: [] }
 */
export async function readAccess(root: string): Promise<Access> {
  return parseAccess(await readSettingText(path.join(root, FILE)), FILE);
}
