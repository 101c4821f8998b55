import { dayIn, now } from '../../lib/clock.ts';
import { readDatedName } from '../../lib/content-file-name.ts';
import { monthOf, yearOf } from '../../lib/dates.ts';
import { groupByEach } from '../../lib/group.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { PARIS } from '../../lib/zone.ts';
import { site } from '../../site.config.ts';
import { loadEntries } from '../entry/load.ts';
import { indexByTerm } from '../entry/term-index.ts';
import { sourceOf } from '../entry/stored.ts';
import { isPublic } from '../entry/visibility.ts';
import { nameOf } from '../vocabulary/vocabulary.ts';
import { loadVocabularies } from '../vocabulary/queries.ts';
import { listWithdrawnItems } from '../retraction/queries.ts';
import {
  calendarEvents,
  calendarFilesOf,
  emptiedCalendars,
  listFormerPairs,
  toCalendars,
  type AgendaCalendar,
} from './calendar.ts';
import { facetsOf } from './facets.ts';
import type { AgendaEvent } from './event.ts';
import { monthsOf } from './month.ts';
import { byStart, nextStart, phaseAt } from './timing.ts';
import type { Phase } from '../../lib/phase.ts';
import { reportFinder, type Publication } from './outcomes.ts';
import { storedEntries } from '../entry/store.ts';

/** Every public event, earliest first. */
export const listEvents = oncePerBuild(async (): Promise<AgendaEvent[]> => {
  const stored = await storedEntries('agenda');
  const months = new Map(
    stored.map(({ id, filePath }) => [filePath, monthOf(readDatedName(id).day)]),
  );
  const { localGovernments } = await loadVocabularies();
  const reportOf = reportFinder(await listWritings());
  const events = (await loadEntries(stored)).map((event) => ({
    ...event,
    report: reportOf(event),
    month: months.get(event.path) ?? monthOf(event.startDay),
    chair:
      event.chairSlug === undefined
        ? undefined
        : {
            slug: event.chairSlug,
            name: nameOf(event.chairSlug, localGovernments, event.path),
          },
  }));
  return events.toSorted(byStart);
});

/** The public articles and resources, as far as events need to know them. */
const listWritings = oncePerBuild(async (): Promise<Publication[]> => {
  const moment = { now: now(), zone: PARIS, showSamples: site.showSamples };
  const articles = (await storedEntries('articles')).map((entry) => ({ ...entry, isText: true }));
  const resources = (await storedEntries('ressources')).map((entry) => {
    return { ...entry, isText: entry.data.type === 'texte' };
  });
  return [...articles, ...resources]
    .filter(({ data }) => isPublic(data, moment))
    .map(({ isText, data: { publishedOn, eventRefs }, ...stored }) => {
      return { path: sourceOf(stored).path, publishedOn, eventRefs, isText };
    });
});

/** Every public event under its terms, earliest first. */
export const indexEvents = oncePerBuild(async () => indexByTerm(await listEvents()));

/** Events by where they stand now: to come and going on earliest first, past newest first. */
export const listEventsByPhase = oncePerBuild(async () => splitByPhase(await listEvents()));

/**
 * The same for any list of events.
 * @example splitByPhase(eventsOfLebanon) → { upcoming: […], ongoing: […], past: […] }
 */
export function splitByPhase(events: readonly AgendaEvent[]): Record<Phase, AgendaEvent[]> {
  const instant = now();
  const of = (phase: Phase) => events.filter((event) => phaseAt(event, instant) === phase);
  // A course under way belongs to the day of its next session.
  const upcoming = of('upcoming').toSorted((a, b) => nextStart(a, instant) - nextStart(b, instant));
  return { upcoming, ongoing: of('ongoing'), past: of('past').toReversed() };
}

/** What is going on or to come, earliest first, with the facets that narrow it. */
export const loadAgenda = oncePerBuild(async () => {
  const { upcoming, ongoing } = await listEventsByPhase();
  const events = [...ongoing, ...upcoming];
  const years = (await listEventYears()).map(([year]) => year);
  return { events, facets: facetsOf(events), years, today: dayIn(now(), PARIS) };
});

/** The events of the agenda, for each format and each audience that some of them have. */
export const listAgendaFacets = oncePerBuild(async () => {
  const agenda = await loadAgenda();
  const words = [...agenda.facets.formats, ...agenda.facets.audiences];
  return words.map((word) => ({
    word,
    agenda: {
      ...agenda,
      events: agenda.events.filter((event) => event.format === word || event.audience === word),
    },
  }));
});

/** The events of each year, newest year first, each under its months. */
export const listEventYears = oncePerBuild(async () => {
  const years = groupByEach(await listEvents(), (event) => [yearOf(event.startDay)]);
  return [...years].toSorted(([a], [b]) => b.localeCompare(a));
});

/** The events of each month (`AAAA-MM`) that has any, with the other months of its year. */
export const listEventMonths = oncePerBuild(async () => {
  const groups = groupByEach(await listEvents(), monthsOf);
  const months = [...groups].toSorted(([a], [b]) => a.localeCompare(b));
  return months.map(([month, events], index) => ({
    month,
    events,
    previous: months[index - 1]?.[0],
    next: months[index + 1]?.[0],
    monthsOfYear: months.map(([other]) => other).filter((other) => yearOf(other) === yearOf(month)),
  }));
});

/** The calendars that a reader can subscribe to: the whole agenda and its parts. */
export const listCalendars = oncePerBuild(async () => toCalendars(await listEvents(), moment()));

/** The same, with those that some subscriber follows and whose events were all taken away lately. */
export const listServedCalendars = oncePerBuild(async (): Promise<AgendaCalendar[]> => {
  const calendars = await listCalendars();
  return [...calendars, ...emptiedCalendars(calendars, await listWithdrawnTerms())];
});

/** The terms of each event that was taken away lately. */
const listWithdrawnTerms = oncePerBuild(async () =>
  (await listWithdrawnItems()).filter(({ kind }) => kind === 'event').map(({ entry }) => entry),
);

/** The events that calendars hold at this build. */
export const listHeldEvents = oncePerBuild(async () =>
  calendarEvents(await listEvents(), moment()),
);

/** The calendar file of each event that calendars still hold, and of each of its sessions. */
export const listCalendarFiles = oncePerBuild(async () =>
  (await listHeldEvents()).flatMap(calendarFilesOf),
);

/** The pairs of terms that had a calendar of their own once. */
export const listFormerPairCalendars = oncePerBuild(async () =>
  listFormerPairs(await listEvents(), await listWithdrawnTerms()),
);

/** The calendar files of events that have left the calendars: nobody adds what is long past to his own. */
export const listFormerCalendarFiles = oncePerBuild(async () => {
  const held = new Set(await listHeldEvents());
  return (await listEvents()).filter((event) => !held.has(event)).flatMap(calendarFilesOf);
});

function moment() {
  return { now: now(), zone: PARIS };
}
