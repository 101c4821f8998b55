import type { Catalogue } from './catalogue.ts';
import { isFiller } from './fillers.ts';

/** What territories are, and who runs them: words that stand before the name of any. */
const KINDS =
  /^(?:mairies?|villes?|communes?|municipalites?|conseils?|departements?|departementa(?:l|ux)|regions?|regiona(?:l|ux)|metropoles?|agglomerations?|collectivites?|territoriales?)$/;

/**
 * The words of the name of a territory that say which one it is.
 * @example withoutKinds(['region', 'occitanie']) → ['occitanie']
 */
export function withoutKinds(words: readonly string[]): string[] {
  return words.filter((word) => !KINDS.test(word));
}

/**
 * The words of a query without what kind of territory it names, where its other words are the name of
 * one: « mairie de Paris » and « conseil régional d’Occitanie » ask for their pages.
 * @param words folded, without small words
 * @example withoutTerritoryKind(['mairie', 'paris'], catalogue) → ['paris']
 * @example withoutTerritoryKind(['nantes', 'metropole'], catalogue) → the same: a name holds both
 */
export function withoutTerritoryKind(
  words: readonly string[],
  catalogue: Catalogue,
): readonly string[] {
  const others = withoutKinds(words);
  if (others.length === 0 || others.length === words.length) return words;
  const names = listTerritoryNames(catalogue);
  if (names.some((name) => words.every((word) => name.includes(word)))) return words;
  const isNamed = names.some((name) => {
    const own = withoutKinds(name);
    return own.length === others.length && own.every((word) => others.includes(word));
  });
  return isNamed ? others : words;
}

/** The words of each name, without small ones. */
function listTerritoryNames(catalogue: Catalogue): string[][] {
  return catalogue
    .namesIn('collectivite')
    .flatMap(([, names]) => names)
    .map((name) => name.split(' ').filter((word) => !isFiller(word)));
}
