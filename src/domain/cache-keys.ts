import { digest } from '../files/digest.ts';
import { listAlerts } from './alert/queries.ts';

/**
 * Gives every generated path a key made of all it shows: its props (which hold the digests of the
 * bodies) and the alerts. A page whose key has not changed, nor the code, is that of the last build
 * (`scripts/build/page-cache.ts`).
 * @example withCacheKeys([{ params: { slug: 'a' }, props: { article } }]) → [{ …, cacheKey: '3f0c…' }]
 */
export async function withCacheKeys<T extends { props: object }>(
  paths: readonly T[],
): Promise<(T & { cacheKey: string })[]> {
  // A dev server keeps no page, and asks for all paths of a template after each save.
  if (import.meta.env.DEV) return paths.map((item) => ({ ...item, cacheKey: '' }));
  const everywhere = JSON.stringify(await listAlerts());
  return paths.map((item) => ({
    ...item,
    cacheKey: digest(everywhere + JSON.stringify(item.props, digestEntries)),
  }));
}

const entryDigests = new WeakMap<object, string>();

/**
 * An item stands in the props of many pages: it is written once, as a digest of all its fields, and
 * named by that elsewhere. Writing each of them whole took six seconds at 10,000 entries.
 */
function digestEntries(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('digest' in value)) return value;
  const known = entryDigests.get(value) ?? digest(JSON.stringify(value));
  entryDigests.set(value, known);
  return known;
}
