import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { contentAddress } from '../../content-address.ts';
import { now } from '../../lib/clock.ts';
import { readDatedName } from '../../lib/content-file-name.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { PARIS } from '../../lib/zone.ts';
import { site } from '../../site.config.ts';
import { sourceOf } from '../entry/stored.ts';
import { isPublic } from '../entry/visibility.ts';
import { findHiddenLinks, type HiddenFile } from './hidden.ts';
import { storedEntries } from '../entry/store.ts';

/** Every item whose page is not there now. Unlike other queries it reads what is not public. */
export const listHiddenFiles = oncePerBuild(async (): Promise<HiddenFile[]> => {
  const moment = { now: now(), zone: PARIS, showSamples: site.showSamples };
  const [articles, events, resources] = await Promise.all([
    storedEntries('articles'),
    storedEntries('agenda'),
    storedEntries('ressources'),
  ]);
  const items = [...articles, ...events, ...resources]
    .filter(({ data }) => !isPublic(data, moment))
    .map((stored) => toHiddenFile(sourceOf(stored).path, readDatedName(stored.id).slug));
  return [...items, ...(await listHiddenEditions())];
});

/** The proceedings that are samples, where these are hidden. */
export const listHiddenEditions = oncePerBuild(async (): Promise<HiddenFile[]> => {
  const editions = await storedEntries('actes');
  const shown = new Set(leaveOutHiddenSamples(editions));
  return editions
    .filter((stored) => !shown.has(stored))
    .map((stored) => toHiddenFile(sourceOf(stored).path, stored.id));
});

function toHiddenFile(path: string, slug: string): HiddenFile {
  return { path, slug, address: contentAddress(path) };
}

/**
 * The stored items that are, were or will be public: all but the samples that the site hides.
 * @example leaveOutHiddenSamples(await storedEntries('agenda')) → [{ id, data: { isSample: false, … } }, …]
 */
export function leaveOutHiddenSamples<T extends { data: { isSample: boolean } }>(
  stored: readonly T[],
): T[] {
  return stored.filter(({ data }) => site.showSamples || !data.isSample);
}

/** A process may hold some thousand files open; a site has more. */
const limit = pLimit(64);

/**
 * Adds to each item the hidden files that its text names: links to them become plain words. The
 * others stay as they are, and so do the keys of their pages.
 * @example withHiddenLinks([article]) → [{ …article, hiddenLinks: ['content/agenda/2026/2026-12-01-assises.md'] }]
 */
export async function withHiddenLinks<T extends { path: string }>(
  items: readonly T[],
): Promise<(T & { hiddenLinks?: readonly string[] })[]> {
  const hidden = await listHiddenFiles();
  if (hidden.length === 0) return [...items];
  return Promise.all(
    items.map(async (item) => {
      const source = await limit(() => readFile(item.path, 'utf8'));
      const hiddenLinks = findHiddenLinks(source, hidden).filter((path) => path !== item.path);
      return hiddenLinks.length === 0 ? item : { ...item, hiddenLinks };
    }),
  );
}
