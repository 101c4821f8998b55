import { getCollection } from 'astro:content';
import { oncePerBuild } from '../../lib/once.ts';
import { resolveTerms, type Vocabularies } from './vocabulary.ts';
import type { EntryFields } from '../entry/fields.ts';

/** Every vocabulary, loaded once: the names behind the words that items refer to. */
export const loadVocabularies = oncePerBuild(async (): Promise<Vocabularies> => {
  const [countries, topics, localGovernments, networks, proceedings] = await Promise.all([
    getCollection('pays'),
    getCollection('thematiques'),
    getCollection('collectivites'),
    getCollection('reseaux'),
    getCollection('actes'),
  ]);
  return {
    countries: namesBySlug(countries),
    topics: namesBySlug(topics),
    localGovernments: namesBySlug(localGovernments),
    networks: namesBySlug(networks),
    proceedings: namesBySlug(proceedings),
  };
});

/**
 * The terms of an item with their names.
 * @example termsOf(fields) → { countries: [{ slug: 'liban', name: 'Liban' }], topics: [], … }
 */
export async function termsOf(fields: EntryFields, path: string) {
  return resolveTerms(fields, { vocabularies: await loadVocabularies(), path });
}

function namesBySlug(entries: readonly { id: string; data: { name: string } }[]) {
  return new Map(entries.map(({ id, data }) => [id, data.name]));
}
