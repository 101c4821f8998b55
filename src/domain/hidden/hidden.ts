import { pathHere } from '../../lib/path-here.ts';

/** A content file whose page readers cannot open: a draft, under embargo, expired, a sample that is hidden. */
export interface HiddenFile {
  /** From the project's root. */
  path: string;
  /** The last part of its address. */
  slug: string;
  /** Where its page would be. */
  address: string;
}

/** The name of a file, `./2026-11-24-assises.md`, `../actes/raict-2025.md`, or the last part of an address, `/assises/`. */
const NAMED =
  /(?:\d{4}-\d{2}-\d{2}-|[/(](?!\d{4}-\d{2}-\d{2}-))([\w-]+)\.mdx?|\/([\w-]+)\/(?=[)\s"'#?>]|$)/g;

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
 * Whether an address is that of a hidden page of the site.
 * @param siteUrl what an address of the site may begin with
 * @example leadsToHidden('/agenda/2026/12/assises/#lieu', [the file of the Assises], site.url) → true
 */
export function leadsToHidden(
  address: string,
  hidden: readonly HiddenFile[],
  siteUrl: string,
): boolean {
  const path = (pathHere(address, siteUrl) ?? address).replace(/[?#].*$/, '');
  return hidden.some((file) => file.address === path);
}
