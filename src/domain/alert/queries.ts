import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { now } from '../../lib/clock.ts';
import { digest } from '../../lib/digest.ts';
import { readFrontmatter } from '../../lib/frontmatter.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { readSourceFingerprint } from '../../lib/source-fingerprint.ts';
import { PARIS } from '../../lib/zone.ts';
import { placeOf } from '../entry/stored.ts';
import { isActive, type Alert } from './alert.ts';

/** The alerts that every page of this build shows. */
export const listAlerts = oncePerBuild(async (): Promise<Alert[]> => {
  const moment = { now: now(), zone: PARIS };
  const stored = (await getCollection('alertes')).filter(({ data }) => isActive(data, moment));
  return Promise.all(
    stored.map(async (entry) => {
      const { body } = readFrontmatter(await readFile(placeOf(entry).path, 'utf8'));
      return { ...entry.data, key: entry.id, text: body.trim() };
    }),
  );
});

/**
 * Gives every generated path a key made of all it shows: its props (which hold the digests of the
 * bodies), the alerts and the code. A page whose key has not changed is copied from the last build.
 * @example withCacheKeys([{ params: { slug: 'a' }, props: { article } }]) → [{ …, cacheKey: '3f0c…' }]
 */
export async function withCacheKeys<T extends { props: object }>(
  paths: readonly T[],
): Promise<(T & { cacheKey: string })[]> {
  const everywhere = JSON.stringify(await listAlerts()) + (await readSourceFingerprint());
  return paths.map((item) => ({
    ...item,
    cacheKey: digest(everywhere + JSON.stringify(item.props)),
  }));
}
