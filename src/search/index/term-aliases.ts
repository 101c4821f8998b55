import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { foldForSearch } from '../ask/folding.ts';

/**
 * The synonyms of editors with the names of terms: a term that has several is found by each of them,
 * wherever one is said. Where editors know one of its names, the others join theirs.
 * @param terms the names of each page, its title first
 * @example withAliases([['Ukraine', 'Kiev']], [['Ukraine', 'Ucrania'], ['Liban', 'Lebanon'], ['Contact']])
 *   → [['Ukraine', 'Kiev', 'Ucrania'], ['Liban', 'Lebanon']]
 */
export function withAliases(
  groups: readonly SynonymGroup[],
  terms: readonly (readonly string[])[],
): SynonymGroup[] {
  const joined = groups.map((group) => [...group]);
  const groupOf = new Map(joined.flatMap((group) => group.map((form) => [keyOf(form), group])));
  for (const names of terms.filter(({ length }) => length > 1)) {
    const own = names.map((name) => groupOf.get(keyOf(name))).find((group) => group !== undefined);
    const group = own ?? [];
    if (own === undefined) joined.push(group);
    for (const name of names.filter((one) => !groupOf.has(keyOf(one)))) {
      group.push(name);
      groupOf.set(keyOf(name), group);
    }
  }
  return joined.filter(({ length }) => length > 1);
}

function keyOf(name: string): string {
  return foldForSearch(name).toLowerCase();
}
