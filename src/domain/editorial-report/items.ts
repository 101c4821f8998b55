import { dayIn } from '../../lib/clock.ts';
import { isBefore } from '../../lib/dates.ts';
import { formatDay } from '../../lib/french-dates.ts';
import { isHeldState, reportDeadline } from '../event/event.ts';
import { reportFinder } from '../event/outcomes.ts';
import type { ReportContent, ReportMoment } from './content.ts';
import type { ReportLine } from './line.ts';

/**
 * Transcripts whose promised day is over, longest awaited first.
 * @example findOverdueTranscripts(content, moment) → [{ path, note: 'prévue le 15 janvier 2027' }]
 */
export function findOverdueTranscripts(
  { resources }: Pick<ReportContent, 'resources'>,
  { now, zone }: ReportMoment,
): ReportLine[] {
  const today = dayIn(now, zone);
  return resources
    .flatMap(({ path, transcript }) =>
      transcript?.state === 'planned' && transcript.dueOn < today
        ? [{ path, dueOn: transcript.dueOn }]
        : [],
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ path, dueOn }) => ({ path, note: `prévue le ${formatDay(dueOn)}` }));
}

/**
 * Meetings of the last year held so long ago that their report is late, latest first: nobody writes
 * one of what is older.
 * @example findUnreportedEvents(content, moment) → [{ path, note: 'tenu le 14 octobre 2025' }]
 */
export function findUnreportedEvents(
  { events, articles, resources }: Pick<ReportContent, 'events' | 'articles' | 'resources'>,
  { now, zone }: ReportMoment,
): ReportLine[] {
  const yearAgo = Temporal.PlainDate.from(dayIn(now, zone)).subtract({ years: 1 }).toString();
  const reportOf = reportFinder([
    ...articles.map((article) => ({ ...article, isText: true })),
    ...resources.map((resource) => ({ ...resource, isText: resource.type === 'texte' })),
  ]);
  return events
    .filter(({ state }) => isHeldState(state))
    .filter(({ endDay }) => endDay >= yearAgo)
    .filter((event) => !isBefore(now, reportDeadline(event)))
    .filter((event) => reportOf(event) === undefined)
    .toSorted((a, b) => b.endDay.localeCompare(a.endDay) || a.path.localeCompare(b.path))
    .map(({ path, endDay }) => ({ path, note: `tenu le ${formatDay(endDay)}` }));
}

/**
 * Countries that no item is about, in alphabetical order of their files.
 * @example findEmptyCountries(content) → [{ path: 'content/pays/togo.md', note: 'Togo' }]
 */
export function findEmptyCountries({
  countries,
  articles,
  events,
  resources,
}: Pick<ReportContent, 'countries' | 'articles' | 'events' | 'resources'>): ReportLine[] {
  const named = new Set(
    [...articles, ...events, ...resources].flatMap(({ countrySlugs }) => countrySlugs),
  );
  return countries
    .filter(({ slug }) => !named.has(slug))
    .map(({ path, name }) => ({ path, note: name }));
}
