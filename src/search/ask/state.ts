import { writeParameters } from '../../lib/address-parameters.ts';
import { FACETS, type Facet } from '../../lib/search-card.ts';

/** The values chosen in each facet, as the index writes them. */
export type Choices = Partial<Record<Facet, readonly string[]>>;

/** What a search address says. */
export interface SearchState {
  query: string;
  choices: Choices;
  /** ISO days between which results lie, themselves included; empty where a side is open. */
  from: string;
  to: string;
  sort: 'pertinence' | 'date';
  /** How many tens of results are shown. */
  pages: number;
}

/**
 * Reads the address of a search.
 * @example readSearch('?q=climat&pays=liban&pays=maroc') → { query: 'climat', choices: { pays: ['liban', 'maroc'] }, … }
 */
export function readSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const valuesOf = (facet: Facet) =>
    [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
  const chosen = FACETS.map((facet) => [facet, valuesOf(facet)] as const);
  return {
    query: parameters.get('q')?.trim() ?? '',
    choices: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    from: readDay(parameters.get('du')),
    to: readDay(parameters.get('au')),
    sort: parameters.get('tri') === 'date' ? 'date' : 'pertinence',
    pages: readNumber(parameters.get('suite')),
  };
}

function readDay(text: string | null): string {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : '';
}

function readNumber(text: string | null): number {
  return text !== null && /^[1-9]\d?$/.test(text) ? Number(text) : 1;
}

/**
 * Writes the address of a search, without what goes without saying.
 * @example writeSearch({ query: 'climat', choices: { pays: ['liban'] }, sort: 'date', … }) → '?q=climat&pays=liban&tri=date'
 */
export function writeSearch({ query, choices, from, to, sort, pages }: SearchState): string {
  return writeParameters([
    ['q', query],
    ...listFacetChoices(choices),
    ['du', from],
    ['au', to],
    ['tri', sort === 'date' ? sort : ''],
    ['suite', pages > 1 ? String(pages) : ''],
  ]);
}

/**
 * Every chosen value with its facet, in the order of the address.
 * @example listFacetChoices({ pays: ['liban', 'maroc'] }) → [['pays', 'liban'], ['pays', 'maroc']]
 */
export function listFacetChoices(choices: Choices): [Facet, string][] {
  return FACETS.flatMap((facet) =>
    (choices[facet] ?? []).map((value): [Facet, string] => [facet, value]),
  );
}

/**
 * Whether a search asks for nothing; an order alone is no query.
 * @example asksNothing({ query: '', choices: {}, from: '', to: '', sort: 'date', pages: 1 }) → true
 */
export function asksNothing({ query, choices, from, to }: SearchState): boolean {
  return query === '' && from === '' && to === '' && listFacetChoices(choices).length === 0;
}

/**
 * The choices without one of their facets: what the other values of that facet would be added to.
 * @example withoutFacet({ type: ['event'], pays: ['liban'] }, 'pays') → { type: ['event'] }
 */
export function withoutFacet(choices: Choices, facet: Facet): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => name !== facet));
}
