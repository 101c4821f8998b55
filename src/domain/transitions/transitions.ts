import { isBefore } from '../../lib/dates.ts';
import type { Alert } from '../alert/alert.ts';
import { localInstant } from '../entry/visibility.ts';
import { listArchiveChanges, type AgeingArticle } from './archives.ts';
import { listEntryChanges } from './entries.ts';
import { listEventChanges, type TimedEvent } from './events.ts';
import { listLeadChanges, type LeadingArticle } from './leads.ts';
import type { Moment, ScheduledChange, TimedEntry } from './scheduled-change.ts';
import { listStreamChanges, type TimedArticle } from './streams.ts';

/** An instant at which the built site changes, and why, in French. */
export interface Transition {
  /** RFC 3339, in UTC. */
  at: string;
  what: string[];
}

/** All that follows the clock: embargoed items too, since the clock brings them. */
export interface TimedContent {
  events: readonly TimedEvent[];
  articles: readonly (TimedArticle & AgeingArticle & LeadingArticle)[];
  resources: readonly TimedEntry[];
  alerts: readonly Pick<Alert, 'startsAt' | 'endsAt'>[];
}

/**
 * The instants after now at which the built site changes by itself, earliest first: a build belongs at
 * each. « Agenda à jour le … » makes none: it says the day of a build, and is right until the next.
 * @example listTransitions(content, { now, zone: 'Europe/Paris', quietAfterDays: 180 }) → [{ at: '2026-12-08T14:00:00Z', what: ['début de « Groupe-pays Liban »'] }, …]
 */
export function listTransitions(
  { events, articles, resources, alerts }: TimedContent,
  moment: Moment & { quietAfterDays: number },
): Transition[] {
  const ready = <T extends TimedEntry>(entries: readonly T[]) =>
    entries.filter(({ isDraft }) => !isDraft);
  const entries = ready<TimedEntry>([...events, ...articles, ...resources]);
  const planned = [
    ...entries.flatMap((entry) => listEntryChanges(entry, moment)),
    ...ready(events).flatMap((event) => listEventChanges(event, moment)),
    ...ready(articles).flatMap((article) => listArchiveChanges(article, moment)),
    ...ready(articles).flatMap((article) => listLeadChanges(article, moment)),
    ...listStreamChanges(ready(articles), moment),
    ...alerts.flatMap(({ startsAt, endsAt }) => [
      { at: localInstant(startsAt, moment.zone), what: 'début d’une alerte' },
      { at: localInstant(endsAt, moment.zone), what: 'fin d’une alerte' },
    ]),
  ];
  return gather(planned.filter(({ at }) => isBefore(moment.now, at)));
}

/** One line an instant, and each reason once. */
function gather(planned: readonly ScheduledChange[]): Transition[] {
  const inOrder = planned.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return [...Map.groupBy(inOrder, ({ at }) => at.toString())].map(([at, changes]) => ({
    at,
    what: [...new Set(changes.map(({ what }) => what))].toSorted((a, b) =>
      a.localeCompare(b, 'fr'),
    ),
  }));
}
