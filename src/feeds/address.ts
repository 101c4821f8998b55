import type { Stream, StreamItem } from '../domain/stream/stream.ts';
import { routes } from '../routes.ts';

/**
 * The page on which a stream is read; its feed lies below.
 * @example streamPage({ kind: 'countries', slug: 'liban', … }) → '/pays/liban/'
 */
export function streamPage(stream: Stream): string {
  switch (stream.kind) {
    case 'site':
      return routes.home;
    case 'articles':
      return routes.articles;
    case 'agenda':
      return routes.agenda;
    case 'resources':
      return routes.resources;
    case 'section':
      return routes.section(stream.slug);
    case 'countries':
      return routes.country(stream.slug);
    case 'topics':
      return routes.topic(stream.slug);
    case 'localGovernments':
      return routes.localGovernment(stream.slug);
    case 'networks':
      return routes.network(stream.slug);
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
