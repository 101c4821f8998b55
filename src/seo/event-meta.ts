import { titleWithState, type AgendaEvent } from '../domain/event/event.ts';
import { formatDay, formatMonth } from '../lib/french-dates.ts';
import { capitalise } from '../lib/text.ts';
import { routes } from '../routes.ts';
import { agenda, wholeCalendar } from './agenda-meta.ts';
import { describeEntry } from './entry-meta.ts';
import { eventRecord } from '../search/record/entry-record.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { eventCard } from './link-card.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';

/**
 * The head of an event's page; the way to it goes through its month.
 * @example eventMeta(event) → { heading: 'Assises', path: '/agenda/2025/10/assises/', … }
 */
export function eventMeta(event: AgendaEvent): PageMeta {
  const path = routes.event(event);
  const title = titleWithState(event);
  const month = event.startDay.slice(0, 7);
  return pageMeta({
    ...describeEntry({ ...event, title }, path),
    card: eventCard(event),
    // The state stands beside the title of the card.
    cardTitle: event.title,
    // Meetings of one group bear the same name from year to year.
    qualifier: formatDay(event.startDay),
    trail: [
      agenda,
      { title: capitalise(formatMonth(month)), path: routes.agendaMonth(month) },
      // The state stands before the title of the page, right below.
      { title: event.title, path, language: event.language },
    ],
    feeds: [agenda],
    calendars: [wholeCalendar],
    jsonLd: [eventJsonLd(event)],
    search: eventRecord(event),
  });
}
