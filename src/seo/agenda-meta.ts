import type { EventAudience, EventFormat } from '../domain/event/event.ts';
import { yearOf } from '../lib/dates.ts';
import { formatMonth } from '../lib/french-dates.ts';
import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import type { Crumb } from './crumb.ts';
import { listMeta } from './list-meta.ts';
import type { PageMeta } from './page-meta.ts';

const names = strings.calendar.names;

/** The step to the agenda, whose feeds and calendar stand for those of its parts. */
export const agenda: Crumb = { title: strings.menu.agenda, path: routes.agenda };
/** The calendar of the whole agenda. */
export const wholeCalendar: Crumb = { ...agenda, path: routes.calendar(routes.home) };
/** The calendars of the audiences that have one. */
const ownCalendars = {
  ouvert: { title: names.open, path: routes.openCalendar },
  adherents: { title: names.members, path: routes.memberCalendar },
} as const;

/**
 * The head of the agenda: what is to come.
 * @example agendaMeta() → { title: 'Agenda – Cités Unies France', path: '/agenda/', alternates: […], … }
 */
export function agendaMeta(): PageMeta {
  const calendars = [wholeCalendar, ownCalendars.ouvert, ownCalendars.adherents];
  return listMeta({
    self: agenda,
    description: strings.lists.agendaSummary,
    feeds: [agenda],
    calendars,
  });
}

/**
 * The head of what is to come in one format or for one audience.
 * @example agendaFacetMeta('ouvert') → { heading: 'Agenda : ouvert à tous', path: '/agenda/ouvert/', … }
 */
export function agendaFacetMeta(word: EventFormat | EventAudience): PageMeta {
  const own = word === 'ouvert' || word === 'adherents' ? [ownCalendars[word]] : [];
  return belowAgenda({
    self: { title: strings.lists.agendaFacets[word], path: routes.agendaFacet(word) },
    description: strings.lists.agendaFacetSummaries[word],
    calendars: [...own, wholeCalendar],
  });
}

/**
 * The head of the list of the events of a year.
 * @example agendaYearMeta('2025') → { heading: 'Agenda de 2025', path: '/agenda/2025/', … }
 */
export function agendaYearMeta(year: string): PageMeta {
  return belowAgenda({
    self: stepToYear(year),
    description: strings.lists.agendaOfSummary(year),
  });
}

/**
 * The head of the list of the events of a month; the way to it goes through its year.
 * @param month `AAAA-MM`
 * @example agendaMonthMeta('2025-10') → { heading: 'Agenda d’octobre 2025', path: '/agenda/2025/10/', … }
 */
export function agendaMonthMeta(month: string): PageMeta {
  return belowAgenda({
    self: { title: strings.lists.agendaOf(formatMonth(month)), path: routes.agendaMonth(month) },
    parents: [stepToYear(yearOf(month))],
    description: strings.lists.agendaOfSummary(formatMonth(month)),
  });
}

function stepToYear(year: string): Crumb {
  return { title: strings.lists.agendaOf(year), path: routes.agendaYear(year) };
}

/** A part of the agenda is followed by the feeds and the calendar of the whole. */
function belowAgenda({
  self,
  description,
  parents = [],
  calendars = [wholeCalendar],
}: {
  self: Crumb;
  description: string;
  parents?: readonly Crumb[];
  calendars?: readonly Crumb[];
}): PageMeta {
  return listMeta({
    self,
    parents: [agenda, ...parents],
    description,
    feeds: [agenda],
    calendars,
  });
}
