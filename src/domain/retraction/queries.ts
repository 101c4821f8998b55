import { getCollection } from 'astro:content';
import { now } from '../../lib/clock.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { PARIS } from '../../lib/zone.ts';
import type { EntryFields } from '../entry/fields.ts';
import { sourceOf, stableIdOf, type StoredFile } from '../entry/stored.ts';
import { leaveOutHiddenSamples } from '../hidden/queries.ts';
import { isRetracted, type Retraction } from './retraction.ts';

/** Every item that was taken away lately. Unlike other queries it reads what is no longer public. */
export const listRetractions = oncePerBuild(async (): Promise<Retraction[]> => {
  const [articles, events, resources] = await Promise.all([
    getCollection('articles'),
    getCollection('agenda'),
    getCollection('ressources'),
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
