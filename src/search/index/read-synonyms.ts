import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSynonyms } from './synonyms.ts';

const FILE = 'content/_recherche/synonymes.yml';

/**
 * The synonyms that the editors of a project keep; none where there is no such file.
 * @example readSynonyms('/chemin/du/projet') → { groups: [['CGLU', 'UCLG'], …], problems: [] }
 */
export async function readSynonyms(root: string): Promise<ReturnType<typeof parseSynonyms>> {
  const file = path.join(root, FILE);
  return parseSynonyms(existsSync(file) ? await readFile(file, 'utf8') : '', FILE);
}
