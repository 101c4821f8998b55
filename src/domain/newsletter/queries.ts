import { getCollection } from 'astro:content';
import { readDatedName } from '../../lib/content-file-name.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { byNewest } from '../entry/entry.ts';
import { withHiddenLinks } from '../hidden/queries.ts';
import { sourceOf } from '../entry/stored.ts';
import type { Letter } from './newsletter.ts';

/** Every letter that was kept, newest first. */
export const listLetters = oncePerBuild(async (): Promise<Letter[]> => {
  const stored = await getCollection('lettres');
  const letters = stored.map((entry) => {
    const { year, slug } = readDatedName(entry.id);
    return { ...entry.data, ...sourceOf(entry), year, slug };
  });
  return (await withHiddenLinks(letters)).toSorted(byNewest);
});

/** Each letter with the ones before and after it. */
export const listLetterPages = oncePerBuild(async () => {
  const letters = await listLetters();
  return letters.map((letter, index) => ({
    letter,
    newer: letters[index - 1],
    older: letters[index + 1],
  }));
});
