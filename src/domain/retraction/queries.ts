import { getCollection } from 'astro:content';
import { now } from '../../lib/clock.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { PARIS } from '../../lib/zone.ts';
import type { EntryFields } from '../entry/fields.ts';
import { stableIdOf } from '../entry/stored.ts';
import { isRetracted, type Retraction } from './retraction.ts';

/** Every item that was taken away lately. Unlike other queries it reads what is no longer public. */
export const listRetractions = oncePerBuild(async (): Promise<Retraction[]> => {
  const [articles, events, resources] = await Promise.all([
    getCollection('articles'),
    getCollection('agenda'),
    getCollection('ressources'),
  ]);
  return [
    ...articles.flatMap(({ id, data }) =>
      retract(id, data).map((rest) => ({
        ...rest,
        kind: 'article' as const,
        section: data.section,
      })),
    ),
    ...events.flatMap(({ id, data }) =>
      retract(id, data).map((rest) => ({ ...rest, kind: 'event' as const })),
    ),
    ...resources.flatMap(({ id, data }) =>
      retract(id, data).map((rest) => ({ ...rest, kind: 'resource' as const })),
    ),
  ];
});

function retract(id: string, data: EntryFields) {
  if (!isRetracted(data, { now: now(), zone: PARIS })) return [];
  const { title, language, publishedOn, embargoUntil, expiresAt } = data;
  const { countrySlugs, topicSlugs, localGovernmentSlugs, networkSlugs } = data;
  const terms = { countrySlugs, topicSlugs, localGovernmentSlugs, networkSlugs };
  const stableId = stableIdOf(id, data);
  return [{ title, language, publishedOn, embargoUntil, expiresAt, stableId, ...terms }];
}
