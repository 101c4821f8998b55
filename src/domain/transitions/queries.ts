import { now } from '../../lib/clock.ts';
import { PARIS } from '../../lib/zone.ts';
import { leaveOutHiddenSamples } from '../hidden/queries.ts';
import { listTransitions, type Transition } from './transitions.ts';
import { storedEntries } from '../entry/store.ts';

/**
 * The next instants at which a build would differ from this one. Unlike all other queries it reads what
 * is under embargo: it says when, never what. Of samples that are hidden it says nothing.
 * @example loadTransitions(180) → [{ at: '2026-12-04T23:00:00Z', what: ['fin des inscriptions à « … »'] }, …]
 */
export async function loadTransitions(quietAfterDays: number): Promise<Transition[]> {
  const [events, articles, resources, alerts] = await Promise.all([
    storedEntries('agenda'),
    storedEntries('articles'),
    storedEntries('ressources'),
    storedEntries('alertes'),
  ]);
  return listTransitions(
    {
      events: leaveOutHiddenSamples(events).map(({ data }) => data),
      articles: leaveOutHiddenSamples(articles).map(({ data }) => data),
      resources: leaveOutHiddenSamples(resources).map(({ data }) => data),
      alerts: alerts.map(({ data }) => data),
    },
    { now: now(), zone: PARIS, quietAfterDays },
  );
}
