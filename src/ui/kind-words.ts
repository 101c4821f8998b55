import { strings } from './strings.ts';

/** What is said under a search box. */
export interface SuggestionWords {
  /** The name of the list, for screen readers. */
  label: string;
  /** One suggestion, and several. */
  counted: readonly [string, string];
  none: string;
  /** What a suggestion may be, by its kind. */
  kinds: Readonly<Record<string, string>>;
}

/**
 * What is said under the search box of every page.
 * @example suggestionWords() → { none: 'Aucune suggestion', kinds: { article: 'Actualité', … }, … }
 */
export function suggestionWords(): SuggestionWords {
  const { kinds, vocabularies, suggestions, suggestionCount, noSuggestion } = strings.search;
  return {
    label: suggestions,
    counted: suggestionCount,
    none: noSuggestion,
    kinds: { ...kinds, ...vocabularies },
  };
}

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
