import { readFacets } from './engine.ts';
import { FACETS, type SearchState } from './state.ts';

/**
 * Offers in each list the values that the index holds, and chooses those of the address.
 * @example fillFacets(form, { query: '', filters: { pays: 'Liban' } }) → the list of countries shows « Liban »
 */
export async function fillFacets(form: HTMLFormElement, { filters }: SearchState): Promise<void> {
  const counts = await readFacets();
  for (const facet of FACETS) {
    const list = form.elements.namedItem(facet);
    if (!(list instanceof HTMLSelectElement)) continue;
    if (list.options.length === 1) addValues(list, Object.keys(counts[facet] ?? {}));
    list.value = filters[facet] ?? '';
  }
}

function addValues(list: HTMLSelectElement, values: readonly string[]): void {
  const sorted = values.toSorted((a, b) => a.localeCompare(b, 'fr'));
  // The latest year first, names in their order.
  const ordered = list.name === 'annee' ? sorted.toReversed() : sorted;
  list.append(...ordered.map((value) => new Option(value, value)));
}
