/** What a search address says: words and one value of each facet. */
export interface SearchState {
  query: string;
  filters: Record<string, string>;
}

/** The facets of the page, named as in its address and in the index. */
export const FACETS = ['type', 'pays', 'annee'] as const;

/**
 * Reads the address of a search.
 * @example readState('?q=climat&pays=Liban') → { query: 'climat', filters: { pays: 'Liban' } }
 */
export function readState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const chosen = FACETS.map((facet) => [facet, parameters.get(facet) ?? ''] as const);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/**
 * Whether a search asks for nothing.
 * @example isEmpty({ query: '', filters: {} }) → true
 */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/**
 * Writes the address of a search, without what is empty.
 * @example writeState({ query: 'climat', filters: { pays: 'Liban' } }) → '?q=climat&pays=Liban'
 */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [facet, value] of Object.entries(filters)) parameters.set(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
