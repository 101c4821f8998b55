import type { SearchIndex } from './engine.ts';
import type { SearchResults } from './search-results.ts';
import { wordsOf } from './folding.ts';
import { isOnSomeDay } from './days.ts';
import { filterOf } from './filter.ts';
import { orderByDay, orderByPeriod, soonestFirst } from './order.ts';
import type { RankingContext } from './weight.ts';
import type { SearchState } from './state.ts';

/**
 * A query that names days only, or facets: nothing is looked for in texts but these days.
 * @example await findByDay(index, readState('?q=octobre+2025'), context)
 *   → { rows: [12, 9, …], matched: […], words: [], … }
 */
export async function findByDay(
  index: SearchIndex,
  state: SearchState,
  { query, now }: RankingContext,
): Promise<SearchResults> {
  const { catalogue } = index;
  const { includes, isNext } = query;
  // Signs alone, such as « ? », ask for nothing that could be found.
  const isAsked = state.query === '' || isNext || includes !== undefined;
  const all = isAsked ? catalogue.rows : [];
  const inPeriod =
    includes === undefined ? all : all.filter((row) => isOnSomeDay(row, catalogue, includes));
  const said = includes === undefined ? [] : await index.find(wordsOf(state.query).join(' '));
  const latest = orderByDay(inPeriod, catalogue);
  const dated = includes === undefined ? latest : orderByPeriod(inPeriod, catalogue, now);
  const ordered = isNext ? soonestFirst(latest, catalogue, now) : dated;
  const matched = [...new Set([...ordered, ...said.map(({ row }) => row)])];
  const rows = filterOf(index, state)(matched);
  return {
    rows: state.sort === 'date' ? orderByDay(rows, catalogue) : rows,
    matched,
    places: new Map(said.map(({ row, places }) => [row, places])),
    words: [],
    corrected: undefined,
    omitted: [],
    isPartial: index.archived > 0,
  };
}
