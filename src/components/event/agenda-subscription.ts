import { readFacets, type Facets } from '../base/facet-choices.ts';
import { chooseCalendar, type FollowedCalendar } from './calendar-choice.ts';

/**
 * Lets the panel « S’abonner à l’agenda » offer the calendar of what the visitor has filtered.
 * @example offerCalendarOf({ pays: 'liban', modalite: '' }) // the panel offers /pays/liban/agenda.ics
 */
export function offerCalendarOf(facets: Facets): void {
  const panel = document.querySelector('[data-agenda-subscription]');
  const offered = panel?.querySelectorAll<HTMLElement>('[data-offered]') ?? [];
  const calendar = chooseCalendar([...offered].map(readCalendar), facets);
  if (panel === null || calendar === undefined) return;
  const { name, links } = calendar;
  const label = panel.querySelector('[data-calendar-name]');
  if (label !== null) label.textContent = name;
  for (const [way, address] of Object.entries(links)) {
    panel.querySelector(`a[data-way="${way}"]`)?.setAttribute('href', address);
  }
  const address = panel.querySelector('a[data-way="path"]');
  if (address !== null) address.textContent = links.https;
  panel.querySelector('[data-copy]')?.setAttribute('data-copy', links.https);
}

function readCalendar({ dataset }: HTMLElement): FollowedCalendar {
  const { name = '', offered = '', path = '', https = '', webcal = '' } = dataset;
  const { google = '', outlook = '' } = dataset;
  return { name, facets: readFacets(offered), links: { path, https, webcal, google, outlook } };
}
