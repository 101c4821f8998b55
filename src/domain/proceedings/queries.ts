import { getCollection } from 'astro:content';
import { oncePerBuild } from '../../lib/once.ts';
import { listArticles } from '../article/queries.ts';
import { byNewest } from '../entry/entry.ts';
import { listEvents } from '../event/queries.ts';
import { leaveOutHiddenSamples, withHiddenLinks } from '../hidden/queries.ts';
import { listResources } from '../resource/queries.ts';
import { toTerms } from '../vocabulary/term.ts';
import { gather, type Proceedings } from './proceedings.ts';

/** The public proceedings of every edition with all that they gather, newest first. */
export const listProceedings = oncePerBuild(async (): Promise<Proceedings[]> => {
  const items = {
    resources: await listResources(),
    articles: await listArticles(),
    events: await listEvents(),
  };
  const editions = leaveOutHiddenSamples(await getCollection('actes'));
  return (await withHiddenLinks(toTerms(editions)))
    .toSorted(byNewest)
    .map((file) => gather(file, items));
});
