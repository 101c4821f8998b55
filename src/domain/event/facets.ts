import type { TermRef } from '../entry/entry.ts';
import { uniqueTerms } from '../entry/unique-terms.ts';
import type { AgendaEvent, EventAudience, EventFormat } from './event.ts';
import { EVENT_AUDIENCES, EVENT_FORMATS } from './keys.ts';

/** The values by which a list of events can be narrowed; only those that some event has. */
export interface AgendaFacets {
  countries: TermRef[];
  topics: TermRef[];
  formats: EventFormat[];
  audiences: EventAudience[];
}

/**
 * Gathers the facets of a list of events, terms in French alphabetical order.
 * @example facetsOf([event about Lebanon]) → { countries: [{ slug: 'liban', name: 'Liban' }], … }
 */
export function facetsOf(events: readonly AgendaEvent[]): AgendaFacets {
  return {
    countries: uniqueTerms(events.flatMap(({ countries }) => countries)),
    topics: uniqueTerms(events.flatMap(({ topics }) => topics)),
    formats: EVENT_FORMATS.filter((value) => events.some(({ format }) => format === value)),
    audiences: EVENT_AUDIENCES.filter((value) => events.some(({ audience }) => audience === value)),
  };
}
