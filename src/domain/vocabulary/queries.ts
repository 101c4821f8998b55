import { groupByEach } from '../../lib/group.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { compareFrench } from '../../lib/text.ts';
import type { EntryFields } from '../entry/fields.ts';
import { listHiddenEditions, withHiddenLinks } from '../hidden/queries.ts';
import type { Country } from './country.ts';
import type { LocalGovernment } from './local-government.ts';
import type { Network } from './network.ts';
import { toTerms } from './term.ts';
import type { Topic } from './topic.ts';
import { nameOf, resolveTerms, type Vocabularies } from './vocabulary.ts';
import { storedEntries } from '../entry/store.ts';

/** Every vocabulary, loaded once: the names behind the words that items refer to. */
export const loadVocabularies = oncePerBuild(async (): Promise<Vocabularies> => {
  const [countries, topics, localGovernments, networks, proceedings] = await Promise.all([
    storedEntries('pays'),
    storedEntries('thematiques'),
    storedEntries('collectivites'),
    storedEntries('reseaux'),
    storedEntries('actes'),
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
 * The terms of an item with their names; hidden proceedings are left out.
 * @example termsOf(fields) → { countries: [{ slug: 'liban', name: 'Liban' }], topics: [], … }
 */
export async function termsOf(fields: EntryFields, path: string) {
  const hidden = await listHiddenEditions();
  const isHidden = hidden.some(({ slug }) => slug === fields.proceedingsSlug);
  const shown = isHidden ? { ...fields, proceedingsSlug: undefined } : fields;
  return resolveTerms(shown, { vocabularies: await loadVocabularies(), path });
}

/** Every country, in French alphabetical order. */
export const listCountries = oncePerBuild(async (): Promise<Country[]> => {
  const { localGovernments } = await loadVocabularies();
  const countries = await withHiddenLinks(toTerms(await storedEntries('pays')));
  return countries.map((country) => {
    const { chairSlug, towns, path } = country;
    const named = (slug: string) => nameOf(slug, localGovernments, path);
    const partners = towns.flatMap(({ partnerSlugs }) => partnerSlugs);
    return {
      ...country,
      ...(chairSlug !== undefined && { chair: { slug: chairSlug, name: named(chairSlug) } }),
      partnerNames: Object.fromEntries(partners.map((slug) => [slug, named(slug)])),
    };
  });
});

/** The countries of each part of the world, in alphabetical order. */
export const listCountryZones = oncePerBuild(async () => {
  const zones = groupByEach(await listCountries(), ({ zone }) => [zone]);
  return [...zones]
    .map(([zone, countries]) => ({ zone, countries }))
    .toSorted((a, b) => compareFrench(a.zone, b.zone));
});

/** Every topic, in French alphabetical order. */
export const listTopics = oncePerBuild(async (): Promise<Topic[]> => {
  return withHiddenLinks(toTerms(await storedEntries('thematiques')));
});

/** Every local government, in French alphabetical order. */
export const listLocalGovernments = oncePerBuild(async (): Promise<LocalGovernment[]> => {
  return withHiddenLinks(toTerms(await storedEntries('collectivites')));
});

/** Every network, in French alphabetical order. */
export const listNetworks = oncePerBuild(async (): Promise<Network[]> => {
  return withHiddenLinks(toTerms(await storedEntries('reseaux')));
});

function namesBySlug(entries: readonly { id: string; data: { name: string } }[]) {
  return new Map(entries.map(({ id, data }) => [id, data.name]));
}
