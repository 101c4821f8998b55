import { capitalise } from '../../lib/text.ts';
import { strings } from '../../ui/strings.ts';

/** A value of a facet: as the index writes it, and as the page says it. */
interface FacetValue {
  value: string;
  label: string;
}

/** A facet of the search, under the name that it has in the address. */
export interface FacetGroup {
  name: string;
  label: string;
  values: readonly FacetValue[];
}

interface Term {
  slug: string;
  name: string;
}

/** The vocabularies of the site, and the years in which something was published. */
export interface FacetSources {
  countries: readonly Term[];
  topics: readonly Term[];
  localGovernments: readonly Term[];
  years: readonly string[];
}

/**
 * The facets of the search with all their values: the index knows them by their slugs only.
 * @example listFacets({ countries, … }) → [{ name: 'type', label: 'Type de contenu', values: [{ value: 'article', label: 'Actualité' }, …] }, …]
 */
export function listFacets(sources: FacetSources): FacetGroup[] {
  const { search, sections, event, resource } = strings;
  const years = [...new Set(sources.years)].toSorted().toReversed();
  return [
    { name: 'type', label: search.facetKind, values: fromWords(search.kinds) },
    { name: 'rubrique', label: search.facetSection, values: fromWords(sections) },
    { name: 'pays', label: search.facetCountry, values: fromTerms(sources.countries) },
    { name: 'thematique', label: search.facetTopic, values: fromTerms(sources.topics) },
    {
      name: 'annee',
      label: search.facetYear,
      values: years.map((year) => ({ value: year, label: year })),
    },
    {
      name: 'collectivite',
      label: search.facetLocalGovernment,
      values: fromTerms(sources.localGovernments),
    },
    { name: 'modalite', label: search.facetFormat, values: fromWords(event.formats) },
    { name: 'langue', label: search.facetLanguage, values: fromWords(resource.languages) },
  ];
}

function fromWords(words: Readonly<Record<string, string>>): FacetValue[] {
  return Object.entries(words).map(([value, word]) => ({
    value,
    label: capitalise(word),
  }));
}

function fromTerms(terms: readonly Term[]): FacetValue[] {
  return terms.map(({ slug, name }) => ({ value: slug, label: name }));
}
