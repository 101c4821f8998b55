import { writeParameters } from '../../lib/address-parameters.ts';

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
  return writeParameters(Object.entries(facets));
}

/**
 * Whether an item of a list has every value chosen; an item may have several of one facet, spaced.
 * @example matchesFacets({ pays: 'liban maroc', annee: '2025' }, { pays: 'maroc', annee: '' }) → true
 */
export function matchesFacets(item: Readonly<DOMStringMap>, facets: Facets): boolean {
  return Object.entries(facets).every(
    ([name, value]) => value === '' || (item[name] ?? '').split(' ').includes(value),
  );
}

/**
 * The values chosen in the lists that an element holds.
 * @example readChoices(<form> with « Liban » chosen) → { pays: 'liban', modalite: '' }
 */
export function readChoices(lists: Element | null): Facets {
  const all = lists?.querySelectorAll('select') ?? [];
  return Object.fromEntries([...all].map(({ name, value }) => [name, value]));
}

/**
 * Sets the lists that an element holds by an address.
 * @example restoreChoices(form, '?pays=liban') // the list « Pays » shows « Liban », the others show all
 */
export function restoreChoices(lists: Element | null, address: string): void {
  const facets = readFacets(address);
  for (const list of lists?.querySelectorAll('select') ?? []) {
    list.value = facets[list.name] ?? '';
    // An address may ask for what is no longer there: everything is shown rather than nothing said.
    if (list.selectedIndex === -1) list.selectedIndex = 0;
  }
}
