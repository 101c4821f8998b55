import type { UrlRow } from './records.ts';

/**
 * The addresses of a base, each whole: where they show the tree of the site (« arborescentes »), SPIP keeps
 * of each its own part and the section above it.
 * @example nestUrls([{ kind: 'rubrique', id: 4, url: 'Liban', … }, { url: 'Eau', parentId: 4, … }])
 *   → [{ url: 'Liban', … }, { url: 'Liban/Eau', … }]
 */
export function nestUrls(urls: readonly UrlRow[]): UrlRow[] {
  if (urls.every(({ parentId }) => parentId <= 0)) return [...urls];
  const sections = Map.groupBy(
    urls.filter(({ kind }) => kind === 'rubrique'),
    ({ id }) => id,
  );
  const whole = (row: UrlRow, below: readonly number[]): string => {
    const [current] = (sections.get(row.parentId) ?? []).toSorted(byTime);
    // Sections that stand within each other have no top.
    if (current === undefined || below.includes(row.parentId)) return row.url;
    return `${whole(current, [...below, row.parentId])}/${row.url}`;
  };
  return urls.map((row) => ({ ...row, url: whole(row, []) }));
}

/** The address that a section has now, first. */
function byTime(a: UrlRow, b: UrlRow): number {
  return Number(b.isPermanent) - Number(a.isPermanent) || b.date.localeCompare(a.date);
}
