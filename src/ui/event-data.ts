import { isCalledOff, type AgendaEvent } from '../domain/event/event.ts';
import { stretchesOf } from '../domain/event/timing.ts';
import { writeStretches } from '../lib/phase.ts';

/**
 * What a browser needs to keep a list of events right: when people meet, whether it was called off,
 * and its facets.
 * @example eventData(event) → { 'data-times': '2025-10-14T12:00:00.000Z/2025-10-14T14:00:00.000Z', 'data-pays': 'liban', … }
 */
export function eventData(event: AgendaEvent): Record<`data-${string}`, string> {
  const slugs = (terms: readonly { slug: string }[]) => terms.map(({ slug }) => slug).join(' ');
  return {
    'data-times': writeStretches(stretchesOf(event)),
    ...(isCalledOff(event) ? { 'data-off': '' } : {}),
    'data-pays': slugs(event.countries),
    'data-thematique': slugs(event.topics),
    'data-modalite': event.format ?? '',
    'data-acces': event.audience ?? '',
  };
}
