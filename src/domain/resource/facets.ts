import { yearOf } from '../../lib/dates.ts';
import { toId } from '../../lib/text.ts';
import type { TermRef } from '../entry/entry.ts';
import { uniqueTerms } from '../entry/unique-terms.ts';
import type { Resource, ResourceType } from './resource.ts';
import { RESOURCE_TYPES } from './schema.ts';

/** The values by which a list of resources can be narrowed; only those that some resource has. */
export interface ResourceFacets {
  types: ResourceType[];
  countries: TermRef[];
  topics: TermRef[];
  /** Newest first. */
  years: string[];
  languages: Resource['language'][];
  authors: TermRef[];
}

/**
 * Gathers the facets of a list of resources, terms and authors in French alphabetical order.
 * @example facetsOf([a text of 2025 about Lebanon]) → { types: ['texte'], years: ['2025'], … }
 */
export function facetsOf(resources: readonly Resource[]): ResourceFacets {
  const years = new Set(resources.map(({ publishedOn }) => yearOf(publishedOn)));
  return {
    types: RESOURCE_TYPES.filter((value) => resources.some(({ type }) => type === value)),
    countries: uniqueTerms(resources.flatMap(({ countries }) => countries)),
    topics: uniqueTerms(resources.flatMap(({ topics }) => topics)),
    years: [...years].toSorted().toReversed(),
    languages: [...new Set(resources.map(({ language }) => language))].toSorted(),
    authors: uniqueTerms(resources.flatMap(({ authors }) => authors.map(toAuthor))),
  };
}

/**
 * An author as a value to choose: bodies have no page of their own, their name makes their slug.
 * @example toAuthor('Cités Unies France') → { slug: 'cites-unies-france', name: 'Cités Unies France' }
 */
export function toAuthor(name: string): TermRef {
  return { slug: toId(name), name };
}
