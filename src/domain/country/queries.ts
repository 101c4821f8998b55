import { getCollection } from 'astro:content';
import { groupByEach } from '../../lib/group.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { loadVocabularies } from '../vocabulary/queries.ts';
import { compareFrench } from '../../lib/text.ts';
import { toTerms } from '../vocabulary/term.ts';
import { nameOf } from '../vocabulary/vocabulary.ts';
import type { Country } from './country.ts';

/** Every country, in French alphabetical order. */
export const listCountries = oncePerBuild(async (): Promise<Country[]> => {
  const { localGovernments } = await loadVocabularies();
  return toTerms(await getCollection('pays')).map((country) => {
    const { chairSlug, path } = country;
    if (chairSlug === undefined) return country;
    return {
      ...country,
      chair: { slug: chairSlug, name: nameOf(chairSlug, localGovernments, path) },
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
