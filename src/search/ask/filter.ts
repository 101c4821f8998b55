import type { FacetCounts } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';
import type { SearchIndex } from './engine.ts';
import { FACETS } from '../../lib/search-card.ts';
import { withoutFacet, type SearchState } from './state.ts';

/**
 * What the facets and the period keep.
 * @example filterOf(index, readSearch('?pays=liban'))([3, 12, 40]) → [3, 12]
 */
export function filterOf({ catalogue }: SearchIndex, { choices, from, to }: SearchState) {
  const isInPeriod = (row: Row) => {
    const day = catalogue.dayOf(row);
    return day !== '' && (from === '' || from <= day) && (to === '' || day <= to);
  };
  return (rows: readonly Row[]): Row[] => {
    const kept = catalogue.keep(rows, choices);
    return from === '' && to === '' ? kept : kept.filter(isInPeriod);
  };
}

/**
 * How many results each value of each facet has; in a facet where something is chosen, how many
 * another of its values would add.
 * @param matched what the words find
 * @example countValues(index, readSearch('?q=eau'), [3, 12, 40]) → { pays: { liban: 2, maroc: 1 }, … }
 */
export function countValues(
  index: SearchIndex,
  state: SearchState,
  matched: readonly Row[],
): FacetCounts {
  const count = (choices: SearchState['choices']) =>
    index.catalogue.count(filterOf(index, { ...state, choices })(matched));
  const counts = { ...count(state.choices) };
  for (const facet of FACETS) {
    if (state.choices[facet] === undefined) continue;
    counts[facet] = count(withoutFacet(state.choices, facet))[facet];
  }
  return counts;
}
