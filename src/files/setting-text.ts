import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isDenied } from './damage.ts';

/**
 * The text of a file of settings; none where there is no such file, or where nobody may read it, which the
 * content check says.
 * @example readSettingText('/chemin/content/_recherche/synonymes.yml') → '- [CGLU, UCLG]\n…'
 */
export async function readSettingText(place: string): Promise<string> {
  if (!existsSync(place)) return '';
  try {
    return await readFile(place, 'utf8');
  } catch (error) {
    if (isDenied(error)) return '';
    throw error;
  }
}
