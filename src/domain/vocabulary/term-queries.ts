import { dayIn, now } from '../../lib/clock.ts';
import { PARIS } from '../../lib/zone.ts';
import { indexArticles } from '../article/queries.ts';
import type { TermKind } from '../entry/term-index.ts';
import { indexEvents, splitByPhase } from '../event/queries.ts';
import { indexResources } from '../resource/queries.ts';
import { toTermPages, type TermContent, type TermFile, type TermPage } from './term.ts';

/**
 * What the site holds under a term.
 * @example contentOfTerm('countries', 'liban') → { articles, nextEvents, pastEvents, resources }
 */
export async function contentOfTerm(kind: TermKind, slug: string): Promise<TermContent> {
  const [articles, events, resources] = await Promise.all([
    indexArticles(),
    indexEvents(),
    indexResources(),
  ]);
  const { upcoming, ongoing, past } = splitByPhase(events[kind].get(slug) ?? []);
  return {
    articles: articles[kind].get(slug) ?? [],
    nextEvents: [...ongoing, ...upcoming],
    pastEvents: past,
    resources: resources[kind].get(slug) ?? [],
    today: dayIn(now(), PARIS),
  };
}

/**
 * The pages of every term of one vocabulary.
 * @example listTermPages('countries', countries, 20) → [{ term: Algérie, content, articles }, …]
 */
export async function listTermPages<T extends TermFile>(
  kind: TermKind,
  terms: readonly T[],
  pageSize: number,
): Promise<TermPage<T>[]> {
  const pages = terms.map(async (term) =>
    toTermPages(term, await contentOfTerm(kind, term.slug), pageSize),
  );
  return (await Promise.all(pages)).flat();
}
