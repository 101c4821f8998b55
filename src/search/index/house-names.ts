import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { isFiller } from '../ask/fillers.ts';
import { wordsOf } from '../ask/folding.ts';

/**
 * What the house is called, by its name and by what editors say means the same, folded, without small words.
 * @example listHouseNames('Cités Unies France', [['CUF', 'Cités Unies France']]) → ['cites unies france', 'cuf']
 */
export function listHouseNames(name: string, groups: readonly SynonymGroup[]): string[] {
  const own = keyOf(name);
  const others = groups.filter((group) => group.some((form) => keyOf(form) === own)).flat();
  return [...new Set([own, ...others.map(keyOf)])];
}

function keyOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !isFiller(word))
    .join(' ');
}
