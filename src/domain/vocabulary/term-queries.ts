import { dayIn, now } from '../../lib/clock.ts';
import type { PageSize } from '../../lib/paginate.ts';
import { PARIS } from '../../lib/zone.ts';
import { indexArticles } from '../article/queries.ts';
import { listRelatedTerms } from '../entry/related-terms.ts';
import type { TermKind } from '../entry/term-index.ts';
import { indexEvents, splitByPhase } from '../event/queries.ts';
import { indexResources } from '../resource/queries.ts';
import { toTermPages, type TermContent, type TermFile, type TermPage } from './term.ts';

/** As many terms as stand beside a text without pushing it away. */
const RELATED_TERM_COUNT = 6;

/**
 * What the site holds under a term.
 * @example contentOfTerm('countries', 'liban') → { articles, nextEvents, pastEvents, resources, relatedTerms }
 */
async function contentOfTerm(kind: TermKind, slug: string): Promise<TermContent> {
  const indexes = await Promise.all([indexArticles(), indexEvents(), indexResources()]);
  const articles = indexes[0][kind].get(slug) ?? [];
  const events = indexes[1][kind].get(slug) ?? [];
  const resources = indexes[2][kind].get(slug) ?? [];
  const { upcoming, ongoing, past } = splitByPhase(events);
  return {
    articles,
    nextEvents: [...ongoing, ...upcoming],
    pastEvents: past,
    resources,
    relatedTerms: listRelatedTerms([...articles, ...events, ...resources], {
      kind,
      limit: RELATED_TERM_COUNT,
    }),
    today: dayIn(now(), PARIS),
  };
}

/**
 * The pages of every term of one vocabulary.
 * @example listTermPages('countries', countries, [20, 50]) → [{ term: Algérie, content, articles }, …]
 */
export async function listTermPages<T extends TermFile>(
  kind: TermKind,
  terms: readonly T[],
  pageSize: PageSize,
): Promise<TermPage<T>[]> {
  const pages = terms.map(async (term) =>
    toTermPages(term, await contentOfTerm(kind, term.slug), pageSize),
  );
  return (await Promise.all(pages)).flat();
}
