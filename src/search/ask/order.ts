import type { Catalogue } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';
import { isFrench, isToCome, weigh, type RankingContext } from './weight.ts';

/**
 * Orders what was found: by the words first, then by what the query is about and what is to come.
 * @example orderByWords(scores, { catalogue, context }) → [12, 3, 45]
 */
export function orderByWords(
  scores: ReadonlyMap<Row, number>,
  { catalogue, context }: { catalogue: Catalogue; context: RankingContext },
): Row[] {
  const weighted = [...scores].map(
    ([row, score]) => [row, score * weigh(row, catalogue, context)] as const,
  );
  const order = weighted.toSorted(([a, one], [b, other]) => other - one || a - b);
  const rows = order.map(([row]) => row);
  return context.query.isNext ? soonestFirst(rows, catalogue, context.now) : rows;
}

/**
 * What is to come, the soonest first, before all the rest.
 * @example soonestFirst([past, november, october], catalogue, Date.parse('2025-10-01')) → [october, november, past]
 */
export function soonestFirst(rows: readonly Row[], catalogue: Catalogue, now: number): Row[] {
  const next = rows.filter((row) => isToCome(row, catalogue, now));
  const others = rows.filter((row) => !isToCome(row, catalogue, now));
  return [...next.toSorted((a, b) => compare(catalogue.dayOf(a), catalogue.dayOf(b))), ...others];
}

/**
 * The latest day first; pages without a day come last.
 * @example orderByDay([1, 2], catalogue) → [2, 1]
 */
export function orderByDay(rows: readonly Row[], catalogue: Catalogue): Row[] {
  const dated = rows.map((row) => ({ row, day: catalogue.dayOf(row) }));
  dated.sort((a, b) => compare(b.day, a.day) || a.row - b.row);
  return dated.map(({ row }) => row);
}

/**
 * The events of a period, the soonest to come first, then the latest; then what was published in
 * it, in French first.
 * @example orderByPeriod([article, past, october], catalogue, Date.parse('2025-10-01')) → [october, past, article]
 */
export function orderByPeriod(rows: readonly Row[], catalogue: Catalogue, now: number): Row[] {
  const events = rows.filter((row) => catalogue.endOf(row) !== undefined);
  const others = rows.filter((row) => catalogue.endOf(row) === undefined);
  return [
    ...soonestFirst(orderByDay(events, catalogue), catalogue, now),
    ...frenchFirst(orderByDay(others, catalogue), catalogue),
  ];
}

/**
 * What was published, before what takes place.
 * @example publishedFirst([october, article], catalogue) → [article, october]
 */
export function publishedFirst(rows: readonly Row[], catalogue: Catalogue): Row[] {
  const isPublished = (row: Row) => catalogue.endOf(row) === undefined;
  return [...rows.filter(isPublished), ...rows.filter((row) => !isPublished(row))];
}

/** The foreign pages have their own readers. */
function frenchFirst(rows: readonly Row[], catalogue: Catalogue): Row[] {
  return [
    ...rows.filter((row) => isFrench(row, catalogue)),
    ...rows.filter((row) => !isFrench(row, catalogue)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
