import { now } from '../../lib/clock.ts';
import { readDatedName } from '../../lib/content-file-name.ts';
import { monthOf } from '../../lib/dates.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { PARIS } from '../../lib/zone.ts';
import type { EntryFields } from '../entry/fields.ts';
import type { ChosenItem } from '../stream/choice.ts';
import { nameOf } from '../vocabulary/vocabulary.ts';
import { loadVocabularies } from '../vocabulary/queries.ts';
import { sourceOf, stableIdOf, type StoredFile } from '../entry/stored.ts';
import { leaveOutHiddenSamples } from '../hidden/queries.ts';
import { isForgotten, isRetracted, type DatedPage, type Retraction } from './retraction.ts';
import { storedEntries } from '../entry/store.ts';

/** Every item that was taken away lately. Unlike other queries it reads what is no longer public. */
export const listRetractions = oncePerBuild(async (): Promise<Retraction[]> => {
  const [articles, events, resources] = await Promise.all([
    storedEntries('articles'),
    storedEntries('agenda'),
    storedEntries('ressources'),
  ]);
  return [
    ...leaveOutHiddenSamples(articles).flatMap((stored) =>
      retract(stored).map((rest) => ({
        ...rest,
        kind: 'article' as const,
        section: stored.data.section,
      })),
    ),
    ...leaveOutHiddenSamples(events).flatMap((stored) =>
      retract(stored).map((rest) => ({ ...rest, kind: 'event' as const })),
    ),
    ...leaveOutHiddenSamples(resources).flatMap((stored) =>
      retract(stored).map((rest) => ({ ...rest, kind: 'resource' as const })),
    ),
  ];
});

/** The same with the names of the terms under which they were followed. */
export const listWithdrawnItems = oncePerBuild(async (): Promise<ChosenItem[]> => {
  const { countries, topics } = await loadVocabularies();
  return (await listRetractions()).map(({ kind, countrySlugs, topicSlugs, path }) => ({
    kind,
    entry: {
      countries: countrySlugs.map((slug) => ({ slug, name: nameOf(slug, countries, path) })),
      topics: topicSlugs.map((slug) => ({ slug, name: nameOf(slug, topics, path) })),
    },
  }));
});

function retract(stored: StoredFile & { data: EntryFields }) {
  const { id, data } = stored;
  if (!isRetracted(data, { now: now(), zone: PARIS })) return [];
  const { title, language, publishedOn, embargoUntil, expiresAt } = data;
  const { countrySlugs, topicSlugs, localGovernmentSlugs, networkSlugs } = data;
  const terms = { countrySlugs, topicSlugs, localGovernmentSlugs, networkSlugs };
  const stableId = stableIdOf(id, data);
  const { path } = sourceOf(stored);
  return [{ title, language, publishedOn, embargoUntil, expiresAt, stableId, path, ...terms }];
}

/** The pages of all events and resources that were taken away, lately or long ago. */
export const listWithdrawnPages = oncePerBuild(async (): Promise<DatedPage[]> => {
  const [events, resources] = await Promise.all([
    storedEntries('agenda'),
    storedEntries('ressources'),
  ]);
  return [
    ...events.filter(isWithdrawn).map(({ id, data }) => {
      const name = readDatedName(id);
      const sessionIds = data.sessions.map((session) => session.id);
      return { kind: 'event' as const, ...name, month: monthOf(name.day), sessionIds };
    }),
    ...resources
      .filter(isWithdrawn)
      .map(({ id }) => ({ kind: 'resource' as const, ...readDatedName(id) })),
  ];
});

function isWithdrawn({ data }: { data: EntryFields }): boolean {
  const moment = { now: now(), zone: PARIS };
  return isRetracted(data, moment) || isForgotten(data, moment);
}
