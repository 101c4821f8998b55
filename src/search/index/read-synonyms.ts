import path from 'node:path';
import { readSettingText } from '../../files/setting-text.ts';
import { parseSynonyms } from './synonyms.ts';

const FILE = 'content/_recherche/synonymes.yml';

/**
 * The synonyms that the editors of a project keep; none where there is no such file.
 * @example readSynonyms('/chemin/du/projet') → { groups: [['CGLU', 'UCLG'], …], problems: [] }
 */
export async function readSynonyms(root: string): Promise<ReturnType<typeof parseSynonyms>> {
  return parseSynonyms(await readSettingText(path.join(root, FILE)), FILE);
}
