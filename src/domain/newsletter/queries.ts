import { readDatedName } from '../../lib/content-file-name.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { byNewest } from '../entry/entry.ts';
import { withHiddenLinks } from '../hidden/queries.ts';
import { sourceOf } from '../entry/stored.ts';
import type { Newsletter } from './newsletter.ts';
import { storedEntries } from '../entry/store.ts';

/** Every newsletter that was kept, newest first. */
export const listNewsletters = oncePerBuild(async (): Promise<Newsletter[]> => {
  const stored = await storedEntries('lettres');
  const newsletters = stored.map((entry) => {
    const { year, slug } = readDatedName(entry.id);
    return { ...entry.data, ...sourceOf(entry), year, slug };
  });
  return (await withHiddenLinks(newsletters)).toSorted(byNewest);
});

/** Each newsletter with the ones before and after it. */
export const listNewsletterPages = oncePerBuild(async () => {
  const newsletters = await listNewsletters();
  return newsletters.map((newsletter, index) => ({
    newsletter,
    newer: newsletters[index - 1],
    older: newsletters[index + 1],
  }));
});
