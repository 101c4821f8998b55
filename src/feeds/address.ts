import type { Stream } from '../domain/stream/stream.ts';
import type { StreamItem } from '../domain/stream/item.ts';
import { routes } from '../routes.ts';
import { choicePath } from './choice-links.ts';

const GENERAL_PAGES = {
  site: routes.home,
  articles: routes.articles,
  agenda: routes.agenda,
  resources: routes.resources,
} as const;

const TERM_PAGES = {
  countries: routes.country,
  topics: routes.topic,
  localGovernments: routes.localGovernment,
  networks: routes.network,
} as const;

/**
 * The page on which a stream is read; its feed lies below.
 * @example streamPage({ kind: 'countries', slug: 'liban', … }) → '/pays/liban/'
 */
export function streamPage(stream: Stream): string {
  switch (stream.kind) {
    case 'section':
      return routes.section(stream.slug);
    case 'language':
      return routes.language(stream.language);
    case 'choice':
      return choicePath(stream);
    case 'countries':
    case 'topics':
    case 'localGovernments':
    case 'networks':
      return TERM_PAGES[stream.kind](stream.slug);
    default:
      return GENERAL_PAGES[stream.kind];
  }
}

/**
 * The page of one item of a stream.
 * @example itemPage({ kind: 'article', entry }) → '/actualites/2025/hokusai-obuse-nantes/'
 */
export function itemPage(item: StreamItem): string {
  switch (item.kind) {
    case 'article':
      return routes.article(item.entry);
    case 'event':
      return routes.event(item.entry);
    case 'resource':
      return routes.resource(item.entry);
  }
}
