import type { Article } from './article-records.ts';
import type { Link, SpipEvent, UrlRow } from './records.ts';

/** Rows of a base by what they are about: none is looked for among all of them, article after article. */
export interface BaseIndex {
  /** By `article:12`, as the three below. */
  urls: ReadonlyMap<string, readonly UrlRow[]>;
  auteurs: ReadonlyMap<string, readonly Link[]>;
  mots: ReadonlyMap<string, readonly Link[]>;
  documents: ReadonlyMap<string, readonly Link[]>;
  /** Published meetings by the number of the article that carries them. */
  events: ReadonlyMap<number, readonly SpipEvent[]>;
  /** Articles by the number of the one that they all translate. */
  translations: ReadonlyMap<number, readonly Article[]>;
}

interface Indexed {
  urls: readonly UrlRow[];
  links: Readonly<Record<'auteurs' | 'mots' | 'documents', readonly Link[]>>;
  events: ReadonlyMap<number, SpipEvent>;
  articles: ReadonlyMap<number, Article>;
}

/**
 * Groups the rows of a base that has been read, in their order.
 * @example indexBase(base).urls.get('article:2') → [{ url: 'Titre', kind: 'article', id: 2, … }]
 */
export function indexBase({ urls, links, events, articles }: Indexed): BaseIndex {
  const byTarget = (rows: readonly Link[]) =>
    Map.groupBy(rows, ({ kind, targetId }) => `${kind}:${String(targetId)}`);
  const published = [...events.values()].filter(({ status }) => status === 'publie');
  return {
    urls: Map.groupBy(urls, ({ kind, id }) => `${kind}:${String(id)}`),
    auteurs: byTarget(links.auteurs),
    mots: byTarget(links.mots),
    documents: byTarget(links.documents),
    events: Map.groupBy(published, ({ articleId }) => articleId),
    translations: Map.groupBy(articles.values(), ({ translationId }) => translationId),
  };
}
