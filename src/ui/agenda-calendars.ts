import type { TermRef } from '../domain/entry/entry.ts';
import type { AgendaEvent } from '../domain/event/event.ts';
import { choicePage, routes } from '../routes.ts';
import { subscriptionLinks } from './calendar-links.ts';
import { strings } from './strings.ts';

const labels = strings.calendar;

/**
 * The calendars of a list of events with the facets of the agenda that each holds, the whole first.
 * @example listFacetCalendars([event about water in Lebanon]) → [{ name: 'Tous les rendez-vous', facets: {}, … }, …, { name: 'Liban, eau', facets: { pays: 'liban', thematique: 'eau' }, … }]
 */
export function listFacetCalendars(events: readonly AgendaEvent[]) {
  const pairs = events.flatMap(({ countries, topics }) =>
    [undefined, ...countries].flatMap((country) =>
      [undefined, ...topics].map((topic) => ofTerms(country, topic)),
    ),
  );
  const found = [
    offer(labels.all, {}, routes.calendar(routes.home)),
    offer(labels.open, { acces: 'ouvert' }, routes.openCalendar),
    offer(labels.members, { acces: 'adherents' }, routes.memberCalendar),
    ...pairs.filter(({ facets }) => Object.keys(facets).length > 0),
  ];
  return [...new Map(found.map((calendar) => [calendar.links.path, calendar])).values()];
}

function ofTerms(country: TermRef | undefined, topic: TermRef | undefined) {
  const page = choicePage({ country: country?.slug, topic: topic?.slug });
  const name = [country, topic].flatMap((term) => term?.name ?? []).join(', ');
  const facets = {
    ...(country && { pays: country.slug }),
    ...(topic && { thematique: topic.slug }),
  };
  return offer(name, facets, routes.calendar(page));
}

function offer(name: string, facets: Readonly<Record<string, string>>, path: string) {
  return { name, facets: { ...facets }, links: { path, ...subscriptionLinks(path) } };
}
