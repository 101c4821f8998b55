/** One page of a list that is too long for one. */
export interface ListPage<T> {
  items: readonly T[];
  /** Counts from 1. */
  number: number;
  count: number;
  total: number;
}

/** How many items a page of a list holds: each one, or the first and each later one. */
export type PageSize = number | readonly [first: number, later: number];

/**
 * Cuts a list into pages; an empty list still has its first page.
 * @example paginate(['a', 'b', 'c'], 2) → [{ items: ['a', 'b'], number: 1, count: 2, total: 3 }, …]
 */
export function paginate<T>(items: readonly T[], size: PageSize): ListPage<T>[] {
  const [first, later] = typeof size === 'number' ? [size, size] : size;
  const count = 1 + Math.max(0, Math.ceil((items.length - first) / later));
  const endOf = (index: number) => first + index * later;
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index === 0 ? 0 : endOf(index - 1), endOf(index)),
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

/**
 * The numbers that lead through the pages of a list: the first, the last, those around the one that is
 * read; a gap stands for what is left out, never for a single page.
 * @example pageNumbers(6, 12) → [1, 'gap', 5, 6, 7, 'gap', 12] ; pageNumbers(1, 3) → [1, 2, 3]
 */
export function pageNumbers(current: number, count: number): (number | 'gap')[] {
  const isNear = (page: number) => Math.abs(page - current) <= 1;
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) =>
      page === 1 ||
      page === count ||
      isNear(page) ||
      // A gap of one page would take the room of its number.
      (page === 2 && isNear(3)) ||
      (page === count - 1 && isNear(count - 2)),
  );
  return shown.flatMap((page, index) => {
    const before = shown[index - 1];
    return before !== undefined && page - before > 1 ? (['gap', page] as const) : [page];
  });
}
