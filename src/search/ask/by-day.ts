import type { Catalogue } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';
import type { SearchIndex } from './engine.ts';
import type { SearchResults } from './search-results.ts';
import { isFiller } from './fillers.ts';
import { wordsOf } from './folding.ts';
import type { ParsedQuery } from './query.ts';
import { isOnSomeDay } from './days.ts';
import { filterOf } from './filter.ts';
import { orderByDay, orderByPeriod, publishedFirst, soonestFirst } from './order.ts';
import type { RankingContext } from './weight.ts';
import type { SearchState } from './state.ts';

/**
 * A query that names days only, or facets: nothing is looked for in texts but these days.
 * @example await findByDay(index, readSearch('?q=octobre+2025'), context)
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
  const inPeriod = includes === undefined ? all : listDated(index, includes);
  const said = isSaid(state.query, query) ? await index.find(wordsOf(state.query).join(' ')) : [];
  const ordered = order(inPeriod, catalogue, { query, now });
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

function order(
  rows: readonly Row[],
  catalogue: Catalogue,
  { query, now }: Pick<RankingContext, 'query' | 'now'>,
): Row[] {
  const { includes, isNext, isPublished } = query;
  if (isNext) return soonestFirst(orderByDay(rows, catalogue), catalogue, now);
  if (includes === undefined) return orderByDay(rows, catalogue);
  const inPeriod = orderByPeriod(rows, catalogue, now);
  return isPublished ? publishedFirst(inPeriod, catalogue) : inPeriod;
}

/** Whether texts may speak of these days by the words that were typed; of « été 2025 » the engine knows « 2025 ». */
function isSaid(typed: string, { includes, year, isRelative }: ParsedQuery): boolean {
  const isNamed = wordsOf(typed).some((word) => !isFiller(word) && !/^\d{4}$/.test(word));
  return includes !== undefined && !isRelative && (isNamed || year !== undefined);
}

/** What happens or was published on some days; a page of the house bears the day of its last revision. */
function listDated({ catalogue }: SearchIndex, includes: (day: string) => boolean): Row[] {
  return catalogue.rows.filter(
    (row) => !catalogue.is(row, 'type', 'page') && isOnSomeDay(row, catalogue, includes),
  );
}
