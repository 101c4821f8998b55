/** A content file whose page readers cannot open: a draft, one under embargo, one that has expired. */
export interface HiddenFile {
  /** From the project's root. */
  path: string;
  year: string;
  slug: string;
}

/** The name of a file, `./2026-11-24-assises.md`, or the last part of an address, `/assises/`. */
const NAMED = /\d{4}-\d{2}-\d{2}-([\w-]+)\.mdx?|\/([\w-]+)\/(?=[)\s"'#?>]|$)/g;

/**
 * The hidden files that a text may link to; one of the same name in another year counts too.
 * @example findHiddenLinks('Voir [les Assises](/agenda/2026/12/assises/).', [{ slug: 'assises', path, … }]) → [path]
 */
export function findHiddenLinks(source: string, hidden: readonly HiddenFile[]): string[] {
  const named = new Set(
    [...source.matchAll(NAMED)].map(([, file = '', address = '']) => file || address),
  );
  return hidden.filter(({ slug }) => named.has(slug)).map(({ path }) => path);
}

/**
 * Whether an address of the site is that of a hidden page.
 * @example leadsToHidden('/agenda/2026/12/assises/', [{ slug: 'assises', year: '2026', … }]) → true
 */
export function leadsToHidden(address: string, hidden: readonly HiddenFile[]): boolean {
  const [, year, slug] = /^\/[a-z]+\/(\d{4})\/(?:\d{2}\/)?([\w-]+)\//.exec(address) ?? [];
  return hidden.some((file) => file.year === year && file.slug === slug);
}
