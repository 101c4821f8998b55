import { toAuthor } from '../domain/resource/facets.ts';
import type { Resource } from '../domain/resource/resource.ts';
import { yearOf } from '../lib/dates.ts';

/**
 * The facets of a resource, as a browser needs them to narrow a list.
 * @example resourceData(resource) → { 'data-type': 'texte', 'data-pays': 'liban maroc', 'data-annee': '2025', … }
 */
export function resourceData(resource: Resource): Record<`data-${string}`, string> {
  const slugs = (terms: readonly { slug: string }[]) => terms.map(({ slug }) => slug).join(' ');
  return {
    'data-type': resource.type,
    'data-pays': slugs(resource.countries),
    'data-thematique': slugs(resource.topics),
    'data-annee': yearOf(resource.publishedOn),
    'data-langue': resource.language,
    'data-auteur': slugs(resource.authors.map(toAuthor)),
  };
}
