import { oncePerBuild } from '../../lib/once.ts';
import { listArticles } from '../article/queries.ts';
import { byNewest, type TermRef } from '../entry/entry.ts';
import { listEvents } from '../event/queries.ts';
import { leaveOutHiddenSamples, withHiddenLinks } from '../hidden/queries.ts';
import { listResources } from '../resource/queries.ts';
import { toTerms } from '../vocabulary/term.ts';
import { gather, type Proceedings } from './proceedings.ts';
import { storedEntries } from '../entry/store.ts';

/** The edition on a page, and those before and after it. */
interface ProceedingsPage {
  proceedings: Proceedings;
  newer: TermRef | undefined;
  older: TermRef | undefined;
}

/** The public proceedings of every edition with all that they gather, newest first. */
export const listProceedings = oncePerBuild(async (): Promise<Proceedings[]> => {
  const items = {
    resources: await listResources(),
    articles: await listArticles(),
    events: await listEvents(),
  };
  const editions = leaveOutHiddenSamples(await storedEntries('actes'));
  return (await withHiddenLinks(toTerms(editions)))
    .toSorted(byNewest)
    .map((file) => gather(file, items));
});

/**
 * The pages of every edition.
 * @example listProceedingsPages() → [{ proceedings, newer: undefined, older: { slug: 'raict-2024', name: … } }, …]
 */
export async function listProceedingsPages(): Promise<ProceedingsPage[]> {
  const editions = await listProceedings();
  const refs = editions.map(({ slug, name }) => ({ slug, name }));
  return editions.map((proceedings, index) => ({
    proceedings,
    newer: refs[index - 1],
    older: refs[index + 1],
  }));
}
