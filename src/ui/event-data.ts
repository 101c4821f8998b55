import { intervalOf, type AgendaEvent } from '../domain/event/event.ts';

/**
 * What a browser needs to keep a list of events right: when each begins and ends, and its facets.
 * @example eventData(event) → { 'data-start': '2025-10-14T12:00:00Z', 'data-end': '…', 'data-pays': 'liban', … }
 */
export function eventData(event: AgendaEvent): Record<`data-${string}`, string> {
  const { start, end } = intervalOf(event);
  const slugs = (terms: readonly { slug: string }[]) => terms.map(({ slug }) => slug).join(' ');
  return {
    'data-start': start.toString(),
    'data-end': end.toString(),
    'data-pays': slugs(event.countries),
    'data-thematique': slugs(event.topics),
    'data-modalite': event.format ?? '',
    'data-acces': event.audience ?? '',
  };
}
