import type { Stream } from '../domain/stream/stream.ts';
import { strings } from '../ui/strings.ts';

/**
 * What a stream is called in a list of subscriptions, where only its title tells it apart.
 * @example streamName({ kind: 'countries', name: 'Liban', … }) → 'Liban'
 */
export function streamName(stream: Stream): string {
  switch (stream.kind) {
    case 'site':
      return strings.subscriptions.wholeSite;
    case 'articles':
      return strings.menu.articles;
    case 'agenda':
      return strings.menu.agenda;
    case 'resources':
      return strings.menu.resources;
    case 'section':
      return strings.sections[stream.slug];
    default:
      return stream.name;
  }
}
