/** One page of a list that is too long for one. */
export interface ListPage<T> {
  items: readonly T[];
  /** Counts from 1. */
  number: number;
  count: number;
  total: number;
}

/**
 * Cuts a list into pages; an empty list still has its first page.
 * @example paginate(['a', 'b', 'c'], 2) → [{ items: ['a', 'b'], number: 1, count: 2, total: 3 }, …]
 */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
  }));
}

/**
 * What the address of a page of a list ends with; the first page adds nothing.
 * @example pageParam({ number: 2, … }) → '2' ; pageParam({ number: 1, … }) → undefined
 */
export function pageParam({ number }: Pick<ListPage<unknown>, 'number'>): string | undefined {
  return number === 1 ? undefined : String(number);
}
