import { titleWithState, type AgendaEvent } from '../domain/event/event.ts';
import { formatDay, formatMonth } from '../lib/french-dates.ts';
import { capitalise } from '../lib/text.ts';
import { routes } from '../routes.ts';
import { agenda, wholeCalendar } from './agenda-meta.ts';
import { describeEntry } from './entry-meta.ts';
import { eventRecord } from '../search/record/entry-record.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { eventCard } from './link-card.ts';
import { pageMeta, type PageMeta, type ShownOnCard } from './page-meta.ts';

/**
 * The head of an event's page; the way to it goes through its month.
 * @example eventMeta(event) → { heading: 'Assises', path: '/agenda/2025/10/assises/', … }
 */
export function eventMeta(event: AgendaEvent): PageMeta {
  return pageMeta({
    ...describeEntry(event),
    ...eventOnCard(event),
    // Meetings of one group bear the same name from year to year.
    qualifier: formatDay(event.startDay),
    feeds: [agenda],
    calendars: [wholeCalendar],
    jsonLd: [eventJsonLd(event)],
    search: eventRecord(event),
  });
}

/**
 * What of it the picture of a link shows.
 * @example eventOnCard(event) → { title: 'Annulé : Assises', cardTitle: 'Assises', card: { state: 'Annulé', … }, … }
 */
export function eventOnCard(event: AgendaEvent): ShownOnCard {
  const { title, language } = event;
  const path = routes.event(event);
  const month = event.startDay.slice(0, 7);
  return {
    title: titleWithState(event),
    language,
    path,
    card: eventCard(event),
    // The state stands beside the title of the card.
    cardTitle: title,
    trail: [
      agenda,
      { title: capitalise(formatMonth(month)), path: routes.agendaMonth(month) },
      // The state stands before the title of the page, right below.
      { title, path, language },
    ],
  };
}
