import type { SitemapPage } from './write-sitemap.ts';

/**
 * The addresses that are new, that changed or that are gone since another state of the site.
 * @example listChanges([{ path: '/a/', lastModified: '2026-01-01' }], [{ path: '/b/' }]) → ['/a/', '/b/']
 */
export function listChanges(
  before: readonly SitemapPage[],
  after: readonly SitemapPage[],
): string[] {
  const known = new Map(before.map(({ path, lastModified }) => [path, lastModified]));
  const now = new Map(after.map(({ path, lastModified }) => [path, lastModified]));
  const all = new Set([...known.keys(), ...now.keys()]);
  return [...all]
    .filter((path) => !known.has(path) || !now.has(path) || known.get(path) !== now.get(path))
    .toSorted();
}
