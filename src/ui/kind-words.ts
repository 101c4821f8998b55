import { strings } from './strings.ts';

/**
 * What a result may be, in the attributes by which scripts read it: HTML has them in lower case.
 * @example kindWords() → { 'data-kind-article': 'Actualité', 'data-kind-countries': 'Pays', … }
 */
export function kindWords(): Record<string, string> {
  const { kinds, vocabularies } = strings.search;
  return Object.fromEntries(
    Object.entries({ ...kinds, ...vocabularies }).map(([kind, word]) => [
      `data-kind-${kind.toLowerCase()}`,
      word,
    ]),
  );
}
