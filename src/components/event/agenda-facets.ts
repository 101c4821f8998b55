/** The value chosen for each facet, by its name in the address; empty when none is. */
export type Facets = Record<string, string>;

/**
 * Reads the facets of an address.
 * @example readFacets('?pays=liban&modalite=visio') → { pays: 'liban', modalite: 'visio' }
 */
export function readFacets(address: string): Facets {
  return Object.fromEntries(new URLSearchParams(address));
}

/**
 * Writes the facets of an address, without those that are empty.
 * @example writeFacets({ pays: 'liban', modalite: '' }) → '?pays=liban'
 */
export function writeFacets(facets: Facets): string {
  const chosen = Object.entries(facets).filter(([, value]) => value !== '');
  const text = new URLSearchParams(chosen).toString();
  return text === '' ? '' : `?${text}`;
}
