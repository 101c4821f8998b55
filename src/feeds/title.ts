import type { Choice } from '../domain/stream/choice.ts';
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
    case 'language':
      return strings.subscriptions.languages[stream.language].name;
    case 'choice':
      return choiceName(stream);
    default:
      return stream.name;
  }
}

/**
 * What a choice is called: its kind of content, then its country, then its topic.
 * @example choiceName({ country: Liban, topic: Eau, part: 'agenda' }) → 'Agenda : Liban · Eau et assainissement'
 */
export function choiceName({ country, topic, part }: Choice): string {
  const terms = [country?.name, topic?.name].filter((name) => name !== undefined).join(' · ');
  if (part === undefined) return terms;
  return `${strings.subscriptions.parts[part]}\u00A0: ${terms}`;
}
